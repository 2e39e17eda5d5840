import { type AnyPgColumn, type ForeignKeyBuilder, foreignKey, unique } from 'drizzle-orm/pg-core'

type Columns = [AnyPgColumn, ...AnyPgColumn[]]

/** Keys of rows with the columns that say whose they are, and references to them. */
export const ownership = <Owned>(owner: (row: Owned) => Columns) => ({
  /** What an owned reference points at: a row's key with its owner. */
  ownedKey: (name: string, key: AnyPgColumn | Columns, row: Owned) => unique(name).on(...columns(key), ...owner(row)),

  /**
   * A reference to a row of the same owner. Row-level security looks at the owner's columns alone, so without this a
   * viewer could hang a row of their own on another's.
   */
  ownedReference: (
    name: string,
    [key, owned]: readonly [AnyPgColumn | Columns, Owned],
    [parentKey, ownedParent]: readonly [AnyPgColumn | Columns, Owned],
  ): ForeignKeyBuilder =>
    foreignKey({
      name,
      columns: [...columns(key), ...owner(owned)],
      foreignColumns: [...columns(parentKey), ...owner(ownedParent)],
    }).onDelete('cascade'),
})

const columns = (key: AnyPgColumn | Columns): Columns => (Array.isArray(key) ? key : [key])

export interface OfProvince {
  provinceCode: AnyPgColumn
}
export interface OfLao extends OfProvince {
  laoCode: AnyPgColumn
}

/** Of rows that belong to an LAO, and so to its province. */
export const byLao = ownership(({ laoCode, provinceCode }: OfLao) => [laoCode, provinceCode])

/** Of rows that belong to a province as a whole. */
export const byProvince = ownership(({ provinceCode }: OfProvince) => [provinceCode])
