import { integer, text } from 'drizzle-orm/pg-core'
import { published } from '../../policies.ts'
import { networks } from '../schema.ts'

/**
 * Rollup of the trainings that reached each area, as `training_reach` has them: a province's list of LAOs shows how many
 * reached each, which would be counted longer the more years there are. An area that none reached has no row.
 */
export const reachFigures = networks.table(
  'reach_figures',
  {
    /** Code of a province (2 digits), a district (4) or an LAO (7). */
    code: text().primaryKey(),
    trainings: integer().notNull(),
  },
  () => published('networks'),
)
