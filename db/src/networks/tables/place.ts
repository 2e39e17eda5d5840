import { boolean, index, text } from 'drizzle-orm/pg-core'
import { published } from '../../policies.ts'
import { networks } from '../schema.ts'

/** Copy of the provinces, for the areas that figures are counted by; the centres subgraph owns them. */
export const province = networks.table(
  'province',
  {
    code: text().primaryKey(),
    regionCode: text('region_code').notNull(),
    nameTh: text('name_th').notNull(),
  },
  (table) => [index('province_by_region').on(table.regionCode), ...published('networks')],
)

/** Copy of the LAOs, so that nobody is recorded for one that does not exist; the centres subgraph owns them. */
export const lao = networks.table(
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
  (table) => [index('lao_by_province').on(table.provinceCode), ...published('networks')],
)
