import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Contender, startHub } from '../contender.ts'
import { startLoadGenerator } from '../load-generator.ts'
import { openNation } from '../nation.ts'
import { questions } from '../questions.ts'
import { requestsOver } from '../requests.ts'
import { type Measure, runRounds } from '../rounds.ts'
import { medianOf } from '../table.ts'
import { startIssuer } from '../token-issuer.ts'
import { grownNation } from './grown-nation.ts'
import { type Cost, growthTable } from './growth-table.ts'
import { upkeepSeconds } from './upkeep.ts'

// `npm run bench:growth -- --factors 1,10,50 --rounds 3 --seconds 4 --out GROWTH.md`
const { values } = parseArgs({
  options: {
    /** How many times the records of the first nation there are. */
    factors: { type: 'string', default: '1,10,50' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '4' },
    /** The file to write the table to. */
    out: { type: 'string' },
  },
})
const factors = values.factors.split(',').map(Number)

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

const nation = await openNation()
const issuer = await startIssuer()
const generator = startLoadGenerator()
const hubs: Contender[] = []
try {
  const urls: string[] = []
  for (const factor of factors) urls.push(await grownNation(nation.url, factor))
  for (const [at, url] of urls.entries()) {
    const ground = { nation: { ...nation, url }, issuerSettings: issuer.settings }
    hubs.push(await startHub(`${factors[at]}`, ground, { ANSWER_CACHE: '0' }))
  }
  const answers = await costsOfAnswers(urls[0] ?? '')
  tell(answers)
  tell([...answers, ...(await costsOfUpkeep(urls))])
} finally {
  generator.stop()
  issuer.stop()
  await Promise.all(hubs.flatMap(({ processes }) => processes.map(({ stop }) => stop())))
  await nation.stop()
}

/** What follows may take an hour at fifty times the records: what is known by now is told at once. */
function tell(costs: readonly Cost[]): void {
  const table = growthTable(factors, costs)
  console.log(table)
  if (values.out) writeFileSync(values.out, table)
}

async function costsOfAnswers(url: string): Promise<Cost[]> {
  const requests = await requestsOver(url, issuer.tokenOf)
  const measured: [clients: number, Measure[]][] = []
  for (const clients of [1, 16]) {
    const rounds = {
      count: Number(values.rounds),
      milliseconds: Number(values.seconds) * 1000,
      clients,
      postmaster: nation.postmaster,
    }
    measured.push([clients, await runRounds(hubs, requests, generator, rounds)])
  }
  return questions.flatMap((question) =>
    measured.flatMap(([clients, measures]) => {
      const medians = hubs.map(({ name }) =>
        medianOf(measures.filter((measure) => measure.contender === name && measure.question === question)),
      )
      const asked = `${question}, ${clients === 1 ? '1 client' : `${clients} clients`}`
      return [
        { name: `${asked}: CPU a request`, unit: 'ms' as const, values: medians.map(({ cpu }) => cpu) },
        { name: `${asked}: p50`, unit: 'ms' as const, values: medians.map(({ p50 }) => p50) },
      ]
    }),
  )
}

async function costsOfUpkeep(urls: readonly string[]): Promise<Cost[]> {
  const seconds: Record<string, number>[] = []
  for (const url of urls) seconds.push(await upkeepSeconds(url))
  return Object.keys(seconds[0] ?? {}).map((name) => ({
    name,
    unit: 's',
    values: seconds.map((each) => each[name] ?? Number.NaN),
  }))
}
