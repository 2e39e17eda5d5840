import type { Fragment, Transaction } from '@hub/db/connect'
import type { FigureQuestion } from '../rules/figure-question.ts'

/** The questions as a relation `(area, year, as_of)`. */
export const questions = (sql: Transaction, asked: readonly FigureQuestion[]): Fragment => sql`
  select *
  from unnest(
    ${asked.map(({ area }) => area)}::text[], ${asked.map(({ year }) => year)}::integer[],
    ${asked.map(({ asOf }) => asOf)}::date[]
  ) as question (area, year, as_of)`
