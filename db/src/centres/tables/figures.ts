import { integer, jsonb, primaryKey, text } from 'drizzle-orm/pg-core'
import { published } from '../../policies.ts'
import { centres } from '../schema.ts'

/** Counts by a key; keys that would count 0 are left out. */
export type CountsByKey = Record<string, number>

/**
 * The figures of every fiscal year and area ('TH', a region's code, a province's code): what `count_centre_figures` gives
 * when everything recorded counts. A row that is not there means that there is no figure.
 */
export const centreFigures = centres.table(
  'centre_figures',
  {
    fiscalYear: integer('fiscal_year').notNull(),
    area: text().notNull(),
    establishedInYear: integer('established_in_year').notNull(),
    closedInYear: integer('closed_in_year').notNull(),
    totalByEnd: integer('total_by_end').notNull(),
    laoCount: integer('lao_count').notNull(),
    laosWithoutCentre: integer('laos_without_centre').notNull(),
    activities: integer().notNull(),
    byLaoType: jsonb('by_lao_type').$type<CountsByKey>().notNull(),
    byStage: jsonb('by_stage').$type<CountsByKey>().notNull(),
    activitiesByMission: jsonb('activities_by_mission').$type<CountsByKey>().notNull(),
    attendanceByMission: jsonb('attendance_by_mission').$type<CountsByKey>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.fiscalYear, table.area] }), ...published('centres')],
)
