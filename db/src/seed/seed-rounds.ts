import { fiscalYearOf } from '@hub/schema/calendar/fiscal-year'
import { defaultDueOn, HALVES, halfEnd, halfStart } from '@hub/schema/calendar/half'
import { addDays, type LocalDate } from '@hub/schema/calendar/local-date'
import type { Transaction } from '../connect.ts'
import type { SeedRow } from './read-seed-file.ts'
import { fitRows, type SeedTarget, seedTables, writeLacking } from './seed-table.ts'

const target: SeedTarget = { subgraph: 'reporting', table: 'reporting_round', kind: 'RECORD' }

/** Late reports are taken for this long after the due date; no document names a day. */
const DAYS_FOR_LATE_REPORTS = 150

/** The rounds of some fiscal years with the days that hold unless ONDC sets others. */
const defaultRounds = (from: number, to: number, demo: boolean): SeedRow[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at).flatMap((year) =>
    HALVES.map((half) => ({
      fiscal_year: String(year),
      half,
      opens_on: halfStart(year, half),
      due_on: defaultDueOn(year, half),
      closes_on: addDays(halfEnd(year, half), DAYS_FOR_LATE_REPORTS),
      demo: String(demo),
    })),
  )

/**
 * Opens the rounds of the day's fiscal year and of the next one, so that a hub that runs past 1 October has its round.
 * The first year seeded stays the first: nobody owes the hub a report for a round before it was there.
 */
export async function seedRounds(sql: Transaction, today: LocalDate): Promise<void> {
  const year = fiscalYearOf(today)
  const [known] = await sql<{ first: number | null }[]>`
    select min(fiscal_year) as first from reporting.reporting_round where not demo`
  await addRounds(sql, defaultRounds(Math.min(known?.first ?? year, year), year + 1, false))
}

/** Opens the rounds of the demo nation's past, from the fiscal year `from` on; rounds that are there stay as they are. */
export const seedDemoRounds = (sql: Transaction, from: number, today: LocalDate): Promise<void> =>
  addRounds(sql, defaultRounds(from, fiscalYearOf(today), true))

async function addRounds(sql: Transaction, rounds: SeedRow[]): Promise<void> {
  const tables = await seedTables(sql, [target])
  await writeLacking(sql, fitRows(tables, target, rounds))
}
