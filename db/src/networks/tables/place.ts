import { index } from 'drizzle-orm/pg-core'
import { laoCopyColumns, provinceCopyTable } from '../../place-copies.ts'
import { published } from '../../policies.ts'
import { networks } from '../schema.ts'

export const province = provinceCopyTable(networks, 'networks')

/** Copy of the LAOs, so that nobody is recorded for one that does not exist. */
export const lao = networks.table('lao', laoCopyColumns(province), (table) => [
  index('lao_by_province').on(table.provinceCode),
  ...published('networks'),
])
