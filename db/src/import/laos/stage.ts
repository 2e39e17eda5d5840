import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Transaction } from '../../connect.ts'
import { copyLine } from '../../copy-text.ts'
import type { RegisterRow } from './read-register.ts'

/** Text sent to the database at a time: small beside the memory of the process, large beside a packet. */
const CHUNK = 65_536

/**
 * Streams rows into the temporary table `staged_lao`, one for each row of the file. A temporary table has no row-level
 * security, which COPY refuses; it ends with the transaction.
 */
export async function stage(
  sql: Transaction,
  rows: AsyncIterable<RegisterRow>,
  onRow: (row: RegisterRow) => void,
): Promise<void> {
  await sql`
    create temporary table staged_lao on commit drop as
    select null::integer as line, code, province_code, type, name_th, null::text as district_th,
           area_km2, latitude, longitude, null::jsonb as notices
    from centres.lao with no data`
  const table = await sql`copy staged_lao from stdin`.writable()
  await pipeline(Readable.from(copyChunks(rows, onRow)), table)
  await sql`analyze staged_lao`
}

async function* copyChunks(rows: AsyncIterable<RegisterRow>, onRow: (row: RegisterRow) => void) {
  let chunk = ''
  for await (const row of rows) {
    onRow(row)
    chunk += lineOf(row)
    if (chunk.length < CHUNK) continue
    yield Buffer.from(chunk)
    chunk = ''
  }
  yield Buffer.from(chunk)
}

const lineOf = (row: RegisterRow): string =>
  copyLine([
    row.line,
    row.code,
    row.provinceCode,
    row.type,
    row.name,
    row.district,
    row.areaKm2,
    row.latitude,
    row.longitude,
    row.notices.length > 0 ? row.notices : null,
  ])
