import { sql } from 'drizzle-orm'
import { boolean, check, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { published } from '../../policies.ts'
import { networks } from '../schema.ts'
import { training } from './training.ts'

/**
 * Districts and LAOs whose people attended a training, kept when retention takes them off the participants of small groups:
 * figures on where people came from stay exact, and no row says any more who came from there.
 */
export const trainingOrigin = networks.table(
  'training_origin',
  {
    trainingId: uuid('training_id')
      .notNull()
      .references(() => training.id, { onDelete: 'cascade' }),
    /** Code of a district (4 digits) or an LAO (7): their lengths keep them apart. */
    code: text().notNull(),
    demo: boolean().notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.trainingId, table.code] }),
    check('training_origin_code', sql`length(${table.code}) in (4, 7)`),
    ...published('networks'),
  ],
)
