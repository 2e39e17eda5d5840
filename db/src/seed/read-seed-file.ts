import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'csv-parse/sync'

/** A row of a seed file: text by column, null where a field is empty. */
export type SeedRow = Record<string, string | null>

const folder = path.resolve(import.meta.dirname, '../../seed')

/** Reads `db/seed/<file>.csv`: a header of column names, then rows of facts. */
export const readSeedFile = (file: string): SeedRow[] =>
  parse(readFileSync(path.join(folder, `${file}.csv`)), { columns: true, onRecord: withoutEmpty })

const withoutEmpty = (row: Record<string, string>): SeedRow =>
  Object.fromEntries(Object.entries(row).map(([column, text]) => [column, text || null]))
