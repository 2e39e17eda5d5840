import { sql } from 'drizzle-orm'
import { index } from 'drizzle-orm/pg-core'
import { laoCopyColumns, provinceCopyTable } from '../../place-copies.ts'
import { published } from '../../policies.ts'
import { reporting } from '../schema.ts'

export const province = provinceCopyTable(reporting, 'reporting')

/** Copy of the LAOs, for ordering by name. */
export const lao = reporting.table('lao', laoCopyColumns(province), (table) => [
  index('lao_by_name').using('btree', sql`${table.nameTh} collate "th-x-icu"`, table.code),
  index('lao_by_province').on(table.provinceCode),
  ...published('reporting'),
])
