import { Pool } from 'undici'
import type { BenchRequest } from './requests.ts'

/** What the generator of load is told to do. */
export interface Load {
  url: string
  requests: BenchRequest[]
  milliseconds: number
  /** Clients that each wait for their answer before they ask again. */
  clients: number
}

/** What came of it: each answer's time in milliseconds, ascending. */
export interface LoadResult {
  seconds: number
  latencies: number[]
}

// A process of its own: what it costs to ask is not counted, and does not hold up who answers.
process.on('message', (load: Load) => {
  run(load).then(
    (result) => process.send?.(result),
    (error: unknown) => {
      console.error(error)
      process.exit(1)
    },
  )
})

async function run({ url, requests, milliseconds, clients }: Load): Promise<LoadResult> {
  const { origin, pathname } = new URL(url)
  const pool = new Pool(origin, { connections: clients, pipelining: 1 })
  const latencies: number[] = []
  const began = performance.now()
  let next = 0
  const client = async (): Promise<void> => {
    while (performance.now() - began < milliseconds) {
      const request = requests[next++ % requests.length]
      const sent = performance.now()
      const { statusCode, body } = await pool.request({ method: 'POST', path: pathname, ...request })
      await body.arrayBuffer()
      if (statusCode !== 200) throw new Error(`${url} answered ${statusCode}`)
      latencies.push(performance.now() - sent)
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  const seconds = (performance.now() - began) / 1000
  await pool.close()
  return { seconds, latencies: latencies.sort((a, b) => a - b) }
}
