import { sql } from 'drizzle-orm'
import { date, index, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { published } from '../../policies.ts'
import { networks } from '../schema.ts'
import { training } from './training.ts'

/**
 * Rollup of the areas each training reached: its own province, provinces with a room, and the provinces, districts and
 * LAOs whose people attended. Participants are not public, but where they came from is: lists of an area's trainings
 * read it from here.
 */
export const trainingReach = networks.table(
  'training_reach',
  {
    trainingId: uuid('training_id')
      .notNull()
      .references(() => training.id, { onDelete: 'cascade' }),
    /** Code of a province (2 digits), a district (4) or an LAO (7): their lengths keep them apart. */
    code: text().notNull(),
    /** As the training's, so that an area's latest trainings are found by index. */
    startsOn: date('starts_on', { mode: 'string' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.trainingId, table.code] }),
    // Figures ask for the provinces of a year's trainings, which are a small part of the rows.
    index('training_reach_of_provinces').on(table.trainingId, table.code).where(sql`length(${table.code}) = 2`),
    index('training_reach_by_code').on(table.code, table.startsOn, table.trainingId),
    ...published('networks'),
  ],
)
