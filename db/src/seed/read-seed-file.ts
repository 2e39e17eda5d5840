import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'csv-parse/sync'

/** A row of a seed file: text by column, null where a field is empty. */
export type SeedRow = Record<string, string | null>

const folder = path.resolve(import.meta.dirname, '../../seed')

/** Reads `db/seed/<file>.csv`: a header of column names, then rows of facts. */
export function readSeedFile(file: string): SeedRow[] {
  return parse(readFileSync(path.join(folder, `${file}.csv`)), {
    columns: true,
    cast: (text, { header }) => (text === '' && !header ? null : text),
  })
}
