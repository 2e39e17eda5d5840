import { date, index, integer, numeric, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { area } from '../../policies.ts'
import { networks } from '../schema.ts'
import { participantCategories } from '../values.ts'
import { training } from './training.ts'

/**
 * Rollup of the trainings held: the people of one province and category who attended one, and what they knew. Figures on
 * people and tests are sums of it. Rows of a province are its own: they may be of one person.
 */
export const trainingGroup = networks.table(
  'training_group',
  {
    trainingId: uuid('training_id')
      .notNull()
      .references(() => training.id, { onDelete: 'cascade' }),
    /** Empty for people of central agencies. */
    provinceCode: text('province_code').notNull(),
    category: text({ enum: participantCategories }).notNull(),
    /** As the training's. */
    fiscalYear: integer('fiscal_year').notNull(),
    endsOn: date('ends_on', { mode: 'string' }).notNull(),
    attended: integer().notNull(),
    coreTrainers: integer('core_trainers').notNull(),
    /** Of those who attended: who sat both tests, and their percentages added up. */
    paired: integer().notNull(),
    sumBefore: numeric('sum_before', { mode: 'number' }).notNull(),
    sumAfter: numeric('sum_after', { mode: 'number' }).notNull(),
    /** The squares of the single gains added up. */
    sumGainSquares: numeric('sum_gain_squares', { mode: 'number' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.trainingId, table.provinceCode, table.category] }),
    index('training_group_by_year').on(table.fiscalYear),
    ...area('networks'),
  ],
)
