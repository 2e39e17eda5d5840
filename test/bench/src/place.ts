import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const projectFolder = fileURLToPath(new URL('../../..', import.meta.url))

/** The hub's command line, compiled. */
export const hubMain = path.join(projectFolder, 'hub/dist/bundle/main.js')

/** The hub's command line as `npm start` and `npm run hub` run it. */
export const hubProgram = (...words: string[]): string[] => ['--max-semi-space-size=32', hubMain, ...words]

/** A program of the benchmark, compiled: `contenders/raw-sql`. */
export const benchProgram = (name: string): string => fileURLToPath(new URL(`${name}.js`, import.meta.url))

/** Where the nation that is measured is kept between runs. */
export const nationFolder = process.env.HUB_BENCH_DATA ?? path.join(projectFolder, '.data', 'bench')
