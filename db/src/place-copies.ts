import { type AnyPgColumn, boolean, index, type PgSchema, text } from 'drizzle-orm/pg-core'
import { published, type SubgraphName } from './policies.ts'

/** Copy of the provinces, for the areas that figures are counted by; the centres subgraph owns them. */
export const provinceCopyTable = (schema: PgSchema, subgraph: SubgraphName) =>
  schema.table(
    'province',
    {
      code: text().primaryKey(),
      regionCode: text('region_code').notNull(),
      nameTh: text('name_th').notNull(),
    },
    (table) => [index('province_by_region').on(table.regionCode), ...published(subgraph)],
  )

/** Columns of a copy of the LAOs; the centres subgraph owns them. */
export const laoCopyColumns = (province: { code: AnyPgColumn }) => ({
  code: text().primaryKey(),
  provinceCode: text('province_code')
    .notNull()
    .references(() => province.code),
  nameTh: text('name_th').notNull(),
  type: text().notNull(),
  demo: boolean().notNull().default(false),
})
