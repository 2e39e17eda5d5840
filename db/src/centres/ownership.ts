import { type SQL, sql } from 'drizzle-orm'
import { boolean, type PgPolicy, text } from 'drizzle-orm/pg-core'
import { byLao } from '../ownership.ts'
import { publishedWhen } from '../policies.ts'

/** Columns that say whose a row is, so that row-level security needs no join, and whether it is invented. */
export const ownedByLao = () => ({
  provinceCode: text('province_code').notNull(),
  laoCode: text('lao_code').notNull(),
  demo: boolean().notNull().default(false),
})

/** The columns of {@link ownedByLao} as a policy's scope. */
export const laoScope = { lao: 'lao_code' }

/** Rows of an LAO, and what hangs on them. */
export const { ownedKey, ownedReference } = byLao

/** What hangs on a centre is as public as the centre: whoever sees the one sees the other. */
export const asPublicAsItsCentre = (): PgPolicy[] => publishedWhen('centres', centreIsVisible, laoScope)

// The centre's own policy holds within the sub-select.
const centreIsVisible: SQL = sql`exists (select from centres.centre c where c.id = centre_id)`
