import { integer, jsonb, numeric, primaryKey, text } from 'drizzle-orm/pg-core'
import { published } from '../../policies.ts'
import { networks } from '../schema.ts'

/**
 * Rollup of the networks: one row a fiscal year and area. Years before the first record, and years that have not begun,
 * have no row.
 */
export const networkFigures = networks.table(
  'network_figures',
  {
    ...yearAndArea(),
    formedInYear: integer('formed_in_year').notNull(),
    closedInYear: integer('closed_in_year').notNull(),
    totalByEnd: integer('total_by_end').notNull(),
    active: integer().notNull(),
    /** Networks that finished each of the six steps, by number. */
    stepsCompleted: integer('steps_completed').array().notNull(),
    /** Networks that finished their sixth step in the year and have hours for all six, and those hours together. */
    hoursNetworks: integer('hours_networks').notNull(),
    hoursTotal: numeric('hours_total', { mode: 'number' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.fiscalYear, table.area] }), ...published('networks')],
)

/** Rollup of the trainings held: one row a fiscal year and area, as {@link networkFigures}. */
export const trainingFigures = networks.table(
  'training_figures',
  {
    ...yearAndArea(),
    held: integer().notNull(),
    participantsCounted: integer('participants_counted').notNull(),
    participantsReported: integer('participants_reported').notNull(),
    /** Participants by category, counted and reported together; those of no category under `UNDIVIDED`. */
    participantsByCategory: jsonb('participants_by_category').$type<Record<string, number>>().notNull(),
    provincesReached: integer('provinces_reached').notNull(),
    coreTrainers: integer('core_trainers').notNull(),
    /** Participants who sat both tests, small groups among them; the means are of percentages, null where nobody did. */
    testsPaired: integer('tests_paired').notNull(),
    meanBefore: numeric('mean_before', { mode: 'number' }),
    meanAfter: numeric('mean_after', { mode: 'number' }),
    /** Standard deviation of the single gains, n − 1 in the denominator; null for fewer than two. */
    gainDeviation: numeric('gain_deviation', { mode: 'number' }),
    /** The same over the groups that are large enough to be public: what everyone may see. */
    testsPublic: integer('tests_public').notNull().default(0),
    publicBefore: numeric('public_before', { mode: 'number' }),
    publicAfter: numeric('public_after', { mode: 'number' }),
    publicDeviation: numeric('public_deviation', { mode: 'number' }),
  },
  (table) => [primaryKey({ columns: [table.fiscalYear, table.area] }), ...published('networks')],
)

function yearAndArea() {
  return {
    fiscalYear: integer('fiscal_year').notNull(),
    /** `TH` (the nation), a region's code, or a province's code. */
    area: text().notNull(),
  }
}
