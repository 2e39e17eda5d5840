import { boolean, foreignKey, index, integer, text, uuid } from 'drizzle-orm/pg-core'
import { publishedOfArea } from '../../policies.ts'
import { centres } from '../schema.ts'
import { lao } from './lao.ts'

/** A good-governance award (รางวัลการบริหารจัดการที่ดี). */
export const award = centres.table(
  'award',
  {
    id: uuid().primaryKey().defaultRandom(),
    provinceCode: text('province_code').notNull(),
    laoCode: text('lao_code').notNull(),
    fiscalYear: integer('fiscal_year').notNull(),
    nameTh: text('name_th').notNull(),
    demo: boolean().notNull().default(false),
  },
  (table) => [
    foreignKey({
      name: 'award_of_lao',
      columns: [table.laoCode, table.provinceCode],
      foreignColumns: [lao.code, lao.provinceCode],
    }).onDelete('cascade'),
    index('award_by_lao').on(table.laoCode),
    // An award is what makes an LAO a pilot: its office records it, not the LAO itself.
    ...publishedOfArea('centres'),
  ],
)
