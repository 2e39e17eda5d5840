import { type SQL, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'

/**
 * The first day on which something was not so any more, for an index: no end is the end of time. Statements that are to be
 * answered by it say it in the same words. Not by coalesce: row-level security lets an index answer only what is known to
 * tell nothing of other rows, and Postgres knows that of CASE and not of COALESCE.
 */
export const lastsUntil = (end: AnyPgColumn): SQL => sql`(case when ${end} is null then 'infinity' else ${end} end)`
