import type { PendingRows, Transaction } from '@hub/db/connect'
import type { Planning } from '@hub/db/viewer'
import DataLoader from 'dataloader'
import type { ReadContext } from './request-context.ts'

/** A store's statement that answers many keys at once. */
export type BatchStatement<Key, Row extends object> = (sql: Transaction, keys: readonly Key[]) => PendingRows<Row>

/**
 * What is looked up by key is best looked up the same way, whichever keys they are: one LAO in depth takes 3.1 ms of
 * Postgres's CPU instead of 5.4.
 */
const byKey: Planning = 'force_generic_plan'

const identity = (key: unknown): string => (typeof key === 'string' ? key : JSON.stringify(key))

/** A loader of at most one row a key, null where there is none: one statement for all keys of a tick. */
export function loadOne<Key, Row extends object>(
  context: ReadContext,
  statement: BatchStatement<Key, Row>,
  keyOf: (row: Row) => Key,
): DataLoader<Key, Row | null, string> {
  return new DataLoader<Key, Row | null, string>(
    async (keys) => {
      const rows = await context.read<Row>((sql) => statement(sql, keys), byKey)
      const rowOf = new Map(rows.map((row) => [identity(keyOf(row)), row]))
      return keys.map((key) => rowOf.get(identity(key)) ?? null)
    },
    { cacheKeyFn: identity, maxBatchSize: 10_000 },
  )
}

/** A loader of all rows of a key, in the statement's order, empty where there are none: one statement for all keys of a tick. */
export function loadMany<Key, Row extends object>(
  context: ReadContext,
  statement: BatchStatement<Key, Row>,
  keyOf: (row: Row) => Key,
): DataLoader<Key, Row[], string> {
  return new DataLoader<Key, Row[], string>(
    async (keys) => {
      const rows = await context.read<Row>((sql) => statement(sql, keys), byKey)
      const rowsOf = new Map<string, Row[]>(keys.map((key) => [identity(key), []]))
      for (const row of rows) rowsOf.get(identity(keyOf(row)))?.push(row)
      return keys.map((key) => rowsOf.get(identity(key)) ?? [])
    },
    { cacheKeyFn: identity, maxBatchSize: 10_000 },
  )
}
