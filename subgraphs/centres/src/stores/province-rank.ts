import type { Fragment, PendingRows, Transaction } from '@hub/db/connect'
import { answeredFigures, type FigureQuestion } from './centre-figures.ts'

export interface ProvinceRankRow {
  rank: number
  value: number
  provinceCode: string
}

export type CentreFigure =
  | 'ESTABLISHED_IN_YEAR'
  | 'TOTAL_BY_END'
  | 'CLOSED_IN_YEAR'
  | 'LAOS_WITHOUT_CENTRE'
  | 'COVERAGE'
  | 'ACTIVITIES'

const values: Record<CentreFigure, (sql: Transaction) => Fragment> = {
  ESTABLISHED_IN_YEAR: (sql) => sql`a.established_in_year`,
  TOTAL_BY_END: (sql) => sql`a.total_by_end`,
  CLOSED_IN_YEAR: (sql) => sql`a.closed_in_year`,
  LAOS_WITHOUT_CENTRE: (sql) => sql`a.laos_without_centre`,
  COVERAGE: (sql) => sql`100.0 * (a.lao_count - a.laos_without_centre) / nullif(a.lao_count, 0)`,
  ACTIVITIES: (sql) => sql`a.activities`,
}

export interface RankQuestion extends Pick<FigureQuestion, 'year' | 'asOf'> {
  figure: CentreFigure
  direction: 'ASC' | 'DESC'
  first: number
}

/** The first provinces by a figure; those of the same value share a rank and stand in Thai order. */
export const rankedProvinces = (
  sql: Transaction,
  { figure, year, asOf, direction, first }: RankQuestion,
): PendingRows<ProvinceRankRow> => sql<ProvinceRankRow[]>`
  select rank() over (order by v.value ${direction === 'ASC' ? sql`asc` : sql`desc`})::integer as rank,
         v.value::float8 as value, p.code as province_code
  from (
    select a.area, ${values[figure](sql)} as value
    from (${answeredFigures(sql, sql`select code as area, ${year}::integer as year, ${asOf}::date as as_of from centres.province`)}) a
  ) v
  join centres.province p on p.code = v.area
  where v.value is not null
  order by 1, p.name_th collate "th-x-icu", p.code
  limit ${first}`
