import type { Bilingual } from '@hub/schema/calendar/reading'
import { isOpaqueId } from '../opaque-id.ts'
import type { Change } from './change.ts'
import { notFound, staleVersion } from './refusals.ts'
import { type InputPath, Refused } from './refused.ts'

/** A record that a verb is about to change. */
export interface Claim {
  /** Its table within the subgraph's schema; it has the columns `id` and `version`. */
  table: string
  id: string
  /** The version that the viewer read; null or undefined for verbs that only add, whatever else changed. */
  expectedVersion?: number | null | undefined
  /** What the record is called. */
  what: Bilingual
  /** The field that names it; `['input', 'id']` unless told otherwise. */
  path?: InputPath
}

/**
 * Raises a record's version and gives its row as it stood otherwise: what the viewer's policies do not let them change is
 * not found, and one that has changed since they read it is refused with what changed.
 * @throws {Refused} NOT_FOUND, STALE_VERSION, or INVALID for a version that the record never had
 */
export async function claimRecord<Row extends { version: number }>(
  { sql, subgraph }: Change,
  { table, id, expectedVersion, what, path = ['input', 'id'] }: Claim,
): Promise<Row> {
  const claimed = isOpaqueId(id)
    ? await sql<Row[]>`update ${sql(subgraph)}.${sql(table)} set version = version + 1 where id = ${id} returning *`
    : []
  const [record] = claimed
  if (!record) throw new Refused(notFound(path, id, what))
  const current = record.version - 1
  if (expectedVersion === null || expectedVersion === undefined || expectedVersion === current) return record
  const [since] = await sql<{ fields: string[] }[]>`
    select ${sql(subgraph)}.changed_since(${table}, ${id}, ${expectedVersion}) as fields`
  throw new Refused(staleVersion(['input', 'expectedVersion'], expectedVersion, current, since?.fields ?? []))
}
