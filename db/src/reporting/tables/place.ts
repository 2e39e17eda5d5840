import { sql } from 'drizzle-orm'
import { boolean, index, text } from 'drizzle-orm/pg-core'
import { published } from '../../policies.ts'
import { reporting } from '../schema.ts'

/** Copy of the provinces, for the areas that figures are counted by; the centres subgraph owns them. */
export const province = reporting.table(
  'province',
  {
    code: text().primaryKey(),
    regionCode: text('region_code').notNull(),
    nameTh: text('name_th').notNull(),
  },
  (table) => [index('province_by_region').on(table.regionCode), ...published('reporting')],
)

/** Copy of the LAOs, for ordering by name; the centres subgraph owns them. */
export const lao = reporting.table(
  'lao',
  {
    code: text().primaryKey(),
    provinceCode: text('province_code')
      .notNull()
      .references(() => province.code),
    nameTh: text('name_th').notNull(),
    type: text().notNull(),
    demo: boolean().notNull().default(false),
  },
  (table) => [
    index('lao_by_name').using('btree', sql`${table.nameTh} collate "th-x-icu"`, table.code),
    index('lao_by_province').on(table.provinceCode),
    ...published('reporting'),
  ],
)
