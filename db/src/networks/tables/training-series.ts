import { sql } from 'drizzle-orm'
import { boolean, check, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { oneOf } from '../../one-of.ts'
import { published } from '../../policies.ts'
import { networks } from '../schema.ts'
import { participantCategories } from '../values.ts'

/** A series of trainings: one project, held in several cohorts or years. */
export const trainingSeries = networks.table(
  'training_series',
  {
    id: uuid().primaryKey().defaultRandom(),
    nameTh: text('name_th').notNull().unique(),
    nameEn: text('name_en'),
    demo: boolean().notNull().default(false),
  },
  () => [...published('networks')],
)

/** What a series is meant to reach, in order. */
export const trainingSeriesObjective = networks.table(
  'training_series_objective',
  {
    seriesId: uuid('series_id')
      .notNull()
      .references(() => trainingSeries.id, { onDelete: 'cascade' }),
    ordinal: integer().notNull(),
    objectiveTh: text('objective_th').notNull(),
    demo: boolean().notNull().default(false),
  },
  (table) => [primaryKey({ columns: [table.seriesId, table.ordinal] }), ...published('networks')],
)

/** How many people of a category a series asks each province for. */
export const trainingSeriesSeat = networks.table(
  'training_series_seat',
  {
    seriesId: uuid('series_id')
      .notNull()
      .references(() => trainingSeries.id, { onDelete: 'cascade' }),
    category: text({ enum: participantCategories }).notNull(),
    peoplePerProvince: integer('people_per_province').notNull(),
    demo: boolean().notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.seriesId, table.category] }),
    oneOf('training_series_seat_category', table.category, participantCategories),
    check('training_series_seat_people', sql`${table.peoplePerProvince} > 0`),
    ...published('networks'),
  ],
)
