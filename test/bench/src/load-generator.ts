import { fork } from 'node:child_process'
import { once } from 'node:events'
import type { Load, LoadResult } from './load.ts'
import { benchProgram } from './place.ts'

/** The process that asks. */
export interface LoadGenerator {
  run(load: Load): Promise<LoadResult>
  stop(): void
}

export function startLoadGenerator(): LoadGenerator {
  const child = fork(benchProgram('load'))
  const ended = once(child, 'exit').then(() => {
    throw new Error('the generator of load ended')
  })
  // It also ends when it is told to.
  ended.catch(() => {})
  return {
    run: async (load) => {
      const answer = new Promise<LoadResult>((resolve) => {
        child.once('message', (result) => resolve(result as LoadResult))
      })
      child.send(load)
      return Promise.race([answer, ended])
    },
    stop: () => child.disconnect(),
  }
}
