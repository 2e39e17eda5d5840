import { readFileSync } from 'node:fs'
import path from 'node:path'
import { queriesOf } from '../../explorer/build/queries-of.ts'

const readme = readFileSync(path.resolve(import.meta.dirname, '../../README.md'), 'utf8')

/** The queries the README shows, by the name in their first line. */
export const readmeQueries: Record<string, string> = Object.fromEntries(
  queriesOf(readme).map(({ name, query }) => [name, query]),
)
