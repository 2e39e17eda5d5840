import type { Fragment, Transaction } from '@hub/db/connect'
import type { Half } from '@hub/schema/calendar/half'

/** Asks for the figures of an area (`TH`, a region or a province) in a year or one half of it, as of a past day or today. */
export interface FigureQuestion {
  area: string
  year: number
  half: Half | null
  /** A day before today; null asks for what is recorded now. */
  asOf: string | null
}

/** The questions as a relation `question (area, year, half, as_of)`. */
export const questions = (sql: Transaction, asked: readonly FigureQuestion[]): Fragment => sql`
  select *
  from unnest(
    ${asked.map(({ area }) => area)}::text[], ${asked.map(({ year }) => year)}::integer[],
    ${asked.map(({ half }) => half)}::text[], ${asked.map(({ asOf }) => asOf)}::date[]
  ) as question (area, year, half, as_of)`
