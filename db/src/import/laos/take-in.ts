import type { Transaction } from '../../connect.ts'
import type { Header } from './columns.ts'
import { condense } from './condense.ts'
import type { Progress } from './progress.ts'
import { type Provinces, provincesOf } from './provinces.ts'
import { openRegister } from './read-register.ts'
import { ImportRefused, NO_PROVINCES } from './refusal.ts'
import type { SourceFile } from './source-file.ts'
import { stage } from './stage.ts'

/** What was read of a file. */
export interface TakenIn {
  readonly header: Header | undefined
  /** Different LAOs in the file. */
  readonly laos: number
}

/**
 * Reads a file into the temporary tables `staged_lao`, `register_lao` and `register_district`.
 * @throws {ImportRefused} when the hub has no provinces to check against
 */
export async function takeIn(sql: Transaction, source: SourceFile, progress: Progress): Promise<TakenIn> {
  const provinces = await knownProvinces(sql)
  progress.enter('READING')
  const { header, rows } = await openRegister(source.handle.createReadStream(), provinces)
  await stage(sql, rows, ({ bytes }) => {
    if (bytes !== null) progress.row(bytes)
  })
  progress.enter('CHECKING')
  await condense(sql)
  const [counted] = await sql<[{ laos: number }]>`select count(*)::integer as laos from register_lao where rows > 0`
  return { header, laos: counted.laos }
}

async function knownProvinces(sql: Transaction): Promise<Provinces> {
  const rows = await sql<{ code: string; nameTh: string }[]>`select code, name_th from centres.province`
  if (rows.length === 0) throw new ImportRefused(NO_PROVINCES)
  return provincesOf(rows)
}
