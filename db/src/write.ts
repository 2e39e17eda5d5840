import { createHash } from 'node:crypto'
import type { Viewer } from '@hub/schema/viewer'
import type { Sql, Transaction } from './connect.ts'
import type { SubgraphName } from './policies.ts'
import { takeWriteTurn } from './write-turn.ts'

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

/** The key was used before for another verb or another input, or for another office or LAO. */
export class KeyReused extends Error {}

/**
 * Runs a write as a viewer, in one transaction: rows, change log, dataset version and the idempotency key, together or
 * not at all. Writes of a subgraph take turns (`write-turn.ts`). The same key again gives the first result.
 * @throws {KeyReused} and whatever `work` throws, after everything is rolled back
 */
export async function writeAs<Result>(
  sql: Sql,
  subgraph: SubgraphName,
  request: WriteRequest,
  work: (sql: Transaction) => Promise<Result>,
): Promise<Written<Result>> {
  return inLine(sql, () => write(sql, subgraph, request, work))
}

async function write<Result>(
  sql: Sql,
  schema: SubgraphName,
  request: WriteRequest,
  work: (sql: Transaction) => Promise<Result>,
): Promise<Written<Result>> {
  const written = await sql.begin(async (begun): Promise<Written<Result>> => {
    const transaction = begun as unknown as Transaction
    await setWriter(transaction, request)
    await takeWriteTurn(transaction, schema)
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

const lines = new WeakMap<Sql, Promise<unknown>>()

/** One write of a pool at a time: those that wait for their turn hold no connection that a read could use. */
function inLine<Result>(sql: Sql, work: () => Promise<Result>): Promise<Result> {
  const before = lines.get(sql) ?? Promise.resolve()
  const done = before.then(work)
  lines.set(
    sql,
    done.catch(() => {}),
  )
  return done
}

/** As what someone asks: who has moved to another office is not given what the former one wrote as if it were theirs. */
const areaOf = ({ role, province, lao }: Viewer): unknown => [role, province ?? null, lao ?? null]

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
  const hash = createHash('sha256')
    .update(JSON.stringify([areaOf(viewer), input]))
    .digest('hex')
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
