import type { PendingRows, Transaction } from '@hub/db/connect'
import type { AwardRow } from './lao-history.ts'
import type { Owner } from './owner.ts'

/** An award as an input names it. */
export interface AwardFacts {
  name: string
  fiscalYear: number
}

export const awardOfLao = (
  sql: Transaction,
  laoCode: string,
  { name, fiscalYear }: AwardFacts,
): PendingRows<{ id: string }> => sql<{ id: string }[]>`
  select id from centres.award
  where lao_code = ${laoCode} and fiscal_year = ${fiscalYear} and name_th = ${name}
  order by id limit 1`

export const insertAward = (
  sql: Transaction,
  { provinceCode, laoCode, demo }: Owner,
  { name, fiscalYear }: AwardFacts,
): PendingRows<{ id: string }> => sql<{ id: string }[]>`
  insert into centres.award (province_code, lao_code, demo, fiscal_year, name_th)
  values (${provinceCode}, ${laoCode}, ${demo}, ${fiscalYear}, ${name})
  returning id`

export const awardsById = (sql: Transaction, ids: readonly string[]): PendingRows<AwardRow> => sql<AwardRow[]>`
  select id, lao_code, name_th, fiscal_year as year from centres.award where id = any (${[...ids]}::uuid[])`
