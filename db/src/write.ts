import { createHash } from 'node:crypto'
import type { Viewer } from '@hub/schema/viewer'
import type { Sql, Transaction } from './connect.ts'

/** A write that a viewer asks for. */
export interface WriteRequest {
  viewer: Viewer
  /** The mutation's name; stands in the change log as the reason. */
  verb: string
  /** Chosen by the client, once for each thing it wants done. */
  idempotencyKey: string
  input: unknown
}

/** What a write gave; `replayed` when the key had been used before and nothing was written. */
export interface Written<Result> {
  result: Result
  replayed: boolean
}

/** The key was used before for another verb or another input. */
export class KeyReused extends Error {}

/**
 * Runs a write as a viewer, in one transaction: rows, change log, dataset version and the idempotency key, together or
 * not at all. The same key again gives the first result; two at once wait for each other.
 * @throws {KeyReused} and whatever `work` throws, after everything is rolled back
 */
export async function writeAs<Result>(
  sql: Sql,
  schema: string,
  request: WriteRequest,
  work: (sql: Transaction) => Promise<Result>,
): Promise<Written<Result>> {
  const written = await sql.begin(async (begun): Promise<Written<Result>> => {
    const transaction = begun as unknown as Transaction
    await setWriter(transaction, request)
    const earlier = await claim<Result>(transaction, schema, request)
    if (earlier) return { result: earlier.result, replayed: true }
    const result = await work(transaction)
    await transaction`
      update ${transaction(schema)}.idempotency_key set result = ${transaction.json(result as never)}
      where actor = ${actorOf(request.viewer)} and key = ${request.idempotencyKey}`
    return { result, replayed: false }
  })
  return written as Written<Result>
}

const actorOf = ({ subject, role }: Viewer): string => subject ?? role

const setWriter = (sql: Transaction, { viewer, verb }: WriteRequest) => sql`
  select set_config('hub.role', ${viewer.role}, true), set_config('hub.province', ${viewer.province ?? ''}, true),
         set_config('hub.lao', ${viewer.lao ?? ''}, true), set_config('hub.purpose', ${viewer.purpose ?? ''}, true),
         set_config('hub.actor', ${actorOf(viewer)}, true), set_config('hub.reason', ${verb}, true)`

/** Takes the key for this write; gives the earlier result when it was taken already. */
async function claim<Result>(
  sql: Transaction,
  schema: string,
  { viewer, verb, idempotencyKey, input }: WriteRequest,
): Promise<{ result: Result } | null> {
  const hash = createHash('sha256').update(JSON.stringify(input)).digest('hex')
  const actor = actorOf(viewer)
  const taken = await sql`
    insert into ${sql(schema)}.idempotency_key (actor, key, verb, input_hash)
    values (${actor}, ${idempotencyKey}, ${verb}, ${hash})
    on conflict do nothing returning key`
  if (taken.length > 0) return null
  const [earlier] = await sql<{ verb: string; inputHash: string; result: Result }[]>`
    select verb, input_hash, result from ${sql(schema)}.idempotency_key where actor = ${actor} and key = ${idempotencyKey}`
  if (earlier?.verb !== verb || earlier.inputHash !== hash) throw new KeyReused(idempotencyKey)
  return { result: earlier.result }
}
