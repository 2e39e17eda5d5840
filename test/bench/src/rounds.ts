import type { Contender } from './contender.ts'
import type { LoadGenerator } from './load-generator.ts'
import { cpuSeconds, peakMegabytes } from './process-use.ts'
import { type Question, questions } from './questions.ts'
import type { BenchRequest } from './requests.ts'

/** What one contender did with one question in one round. */
export interface Measure {
  contender: string
  question: Question
  requestsPerSecond: number
  /** Milliseconds. */
  p50: number
  p99: number
  /** CPU milliseconds a request of all its processes and of Postgres. */
  cpu: number
  /** Most memory in MB of all its processes so far, without Postgres. */
  memory: number
}

export interface Rounds {
  count: number
  milliseconds: number
  /** How many ask at a time. */
  clients: number
  postmaster: number
}

/** Lets each contender answer each question in turn, again and again, so that what else the machine does hits all alike. */
export async function runRounds(
  contenders: readonly Contender[],
  requests: Record<Question, BenchRequest[]>,
  generator: LoadGenerator,
  { count, milliseconds, clients, postmaster }: Rounds,
): Promise<Measure[]> {
  const measures: Measure[] = []
  for (let round = 0; round < count; round++)
    for (const question of questions)
      for (const contender of contenders) {
        const load = { url: contender.url, requests: requests[question], milliseconds, clients }
        // The first round's run is for the compiler of Node and the caches of all.
        if (round === 0) await generator.run(load)
        measures.push({ question, ...(await measure(contender, postmaster, () => generator.run(load))) })
        process.stderr.write('.')
      }
  process.stderr.write('\n')
  return measures
}

async function measure(
  { name, processes }: Contender,
  postmaster: number,
  run: () => ReturnType<LoadGenerator['run']>,
): Promise<Omit<Measure, 'question'>> {
  const own = processes.map(({ pid }) => pid)
  const before = cpuSeconds([...own, postmaster])
  const { seconds, latencies } = await run()
  const used = cpuSeconds([...own, postmaster]) - before
  const at = (share: number): number => latencies[Math.floor(latencies.length * share)] ?? Number.NaN
  return {
    contender: name,
    requestsPerSecond: latencies.length / seconds,
    p50: at(0.5),
    p99: at(0.99),
    cpu: (used * 1000) / latencies.length,
    memory: peakMegabytes(own),
  }
}
