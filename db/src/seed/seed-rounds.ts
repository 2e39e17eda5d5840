import { fiscalYearOf } from '@hub/schema/calendar/fiscal-year'
import { defaultDueOn, HALVES, halfEnd, halfStart } from '@hub/schema/calendar/half'
import { addDays, type LocalDate } from '@hub/schema/calendar/local-date'
import type { Transaction } from '../connect.ts'
import type { SeedRow } from './read-seed-file.ts'
import { addMissingRows, seedTable } from './seed-table.ts'

/** The fiscal year from which on centres report: the first one in which a known centre was open. */
export const FIRST_ROUND_YEAR = 2562

/** Late reports are taken for this long after the due date; no document names a day. */
const DAYS_FOR_LATE_REPORTS = 150

/** The rounds of some fiscal years with the days that hold unless ONDC sets others. */
export const defaultRounds = (from: number, to: number): SeedRow[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at).flatMap((year) =>
    HALVES.map((half) => ({
      fiscal_year: String(year),
      half,
      opens_on: halfStart(year, half),
      due_on: defaultDueOn(year, half),
      closes_on: addDays(halfEnd(year, half), DAYS_FOR_LATE_REPORTS),
    })),
  )

/** Opens the rounds from the first one to those of the day's fiscal year; rounds that are there stay as they are. */
export async function seedRounds(sql: Transaction, today: LocalDate, from = FIRST_ROUND_YEAR): Promise<void> {
  const rounds = defaultRounds(from, fiscalYearOf(today))
  const table = await seedTable(sql, 'reporting.reporting_round', Object.keys(rounds[0] ?? {}))
  await addMissingRows(sql, table, rounds)
}
