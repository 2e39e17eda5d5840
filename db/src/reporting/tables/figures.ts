import { HALVES } from '@hub/schema/calendar/half'
import { date, integer, primaryKey, text } from 'drizzle-orm/pg-core'
import { published } from '../../policies.ts'
import { reporting } from '../schema.ts'

/**
 * Rollup of the ledger: one row a round, area and due date. What is missing, and what is only pending, follows from the
 * due date and the day of reading. A round in which nobody owes a report has no row.
 */
export const reportingFigures = reporting.table(
  'reporting_figures',
  {
    ...roundAndArea(),
    dueOn: date('due_on', { mode: 'string' }).notNull(),
    expected: integer().notNull(),
    submitted: integer().notNull(),
    onTime: integer('on_time').notNull(),
    returned: integer().notNull(),
    empty: integer().notNull(),
    accepted: integer().notNull(),
  },
  (table) => [
    // The area before the half: rates are asked of an area's whole year, as often as of one half.
    primaryKey({ columns: [table.fiscalYear, table.area, table.half, table.dueOn] }),
    ...published('reporting'),
  ],
)

/** Rollup of the obstacles that submitted reports name: one row a round, area and class. */
export const obstacleFigures = reporting.table(
  'obstacle_figures',
  {
    ...roundAndArea(),
    obstacleClass: integer('obstacle_class').notNull(),
    /** Submitted reports that name the class. */
    reports: integer().notNull(),
    /** All submitted reports. */
    submitted: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.fiscalYear, table.half, table.area, table.obstacleClass] }),
    ...published('reporting'),
  ],
)

function roundAndArea() {
  return {
    fiscalYear: integer('fiscal_year').notNull(),
    half: text({ enum: HALVES }).notNull(),
    /** `TH` (the nation), a region's code, or a province's code. */
    area: text().notNull(),
  }
}
