import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'
import { queriesOf } from './queries-of.ts'

const readme = path.resolve(import.meta.dirname, '../../README.md')
const name = 'readme-queries'
const resolved = `\0${name}`

/** Gives the queries of the README as the module `readme-queries`, so that they stand in one place. */
export const readmeQueries = (): Plugin => ({
  name,
  resolveId: (id) => (id === name ? resolved : undefined),
  load(id) {
    if (id !== resolved) return undefined
    this.addWatchFile(readme)
    return `export default ${JSON.stringify(queriesOf(readFileSync(readme, 'utf8')))}`
  },
})
