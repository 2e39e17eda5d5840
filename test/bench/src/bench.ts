import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { compareAnswers } from './compare-answers.ts'
import { startContenders } from './contenders.ts'
import { startLoadGenerator } from './load-generator.ts'
import { openNation } from './nation.ts'
import { questions } from './questions.ts'
import { requestsOver } from './requests.ts'
import { runRounds } from './rounds.ts'
import { tables } from './table.ts'
import { startIssuer } from './token-issuer.ts'

// `npm run bench -- --rounds 5 --seconds 4 --only hub --out BENCHMARK.md`
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '4' },
    /** Only contenders whose name holds this, beside the baseline. */
    only: { type: 'string', default: '' },
    /** The file to write the table to. */
    out: { type: 'string' },
  },
})

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
process.setMaxListeners(100)

const nation = await openNation()
const issuer = await startIssuer()
const generator = startLoadGenerator()
const requests = await requestsOver(nation.url, issuer.tokenOf)
const contenders = await startContenders({ nation, issuerSettings: issuer.settings }, values.only)
try {
  for (const question of questions) await compareAnswers(contenders, requests[question])
  const rounds = {
    count: Number(values.rounds),
    milliseconds: Number(values.seconds) * 1000,
    clients: 16,
    postmaster: nation.postmaster,
  }
  const table = tables(await runRounds(contenders, requests, generator, rounds), rounds)
  console.log(table)
  if (values.out) writeFileSync(values.out, table)
} finally {
  generator.stop()
  issuer.stop()
  await Promise.all(contenders.flatMap(({ processes }) => processes.map(({ stop }) => stop())))
  await nation.stop()
}
