import { type SQL, sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  boolean,
  type ForeignKeyBuilder,
  foreignKey,
  type PgPolicy,
  text,
  unique,
} from 'drizzle-orm/pg-core'
import { publishedWhen } from '../policies.ts'

/** Columns that say whose a row is, so that row-level security needs no join, and whether it is invented. */
export const ownedByLao = () => ({
  provinceCode: text('province_code').notNull(),
  laoCode: text('lao_code').notNull(),
  demo: boolean().notNull().default(false),
})

/** The columns of {@link ownedByLao} as a policy's scope. */
export const laoScope = { lao: 'lao_code' }

interface Owned {
  laoCode: AnyPgColumn
  provinceCode: AnyPgColumn
}

/** What {@link ownedReference} points at: a row's key with its owner. */
export const ownedKey = (name: string, id: AnyPgColumn, { laoCode, provinceCode }: Owned) =>
  unique(name).on(id, laoCode, provinceCode)

/**
 * A reference to a row of the same owner. Row-level security looks at the owner's columns alone, so without this an
 * officer could hang a row of their own on another LAO's centre.
 */
export const ownedReference = (
  name: string,
  [column, owned]: readonly [AnyPgColumn, Owned],
  [parent, ownedParent]: readonly [AnyPgColumn, Owned],
): ForeignKeyBuilder =>
  foreignKey({
    name,
    columns: [column, owned.laoCode, owned.provinceCode],
    foreignColumns: [parent, ownedParent.laoCode, ownedParent.provinceCode],
  }).onDelete('cascade')

/** What hangs on a centre is as public as the centre: whoever sees the one sees the other. */
export const asPublicAsItsCentre = (): PgPolicy[] => publishedWhen('centres', centreIsVisible, laoScope)

// The centre's own policy holds within the sub-select.
const centreIsVisible: SQL = sql`exists (select from centres.centre c where c.id = centre_id)`
