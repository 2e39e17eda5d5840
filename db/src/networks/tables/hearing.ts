import { sql } from 'drizzle-orm'
import { boolean, check, date, index, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { publishedOfArea } from '../../policies.ts'
import { networks } from '../schema.ts'
import { network } from './network.ts'

/** A meeting at which a network heard the people's opinions. */
export const hearing = networks.table(
  'hearing',
  {
    id: uuid().primaryKey().defaultRandom(),
    networkId: uuid('network_id')
      .notNull()
      .references(() => network.id, { onDelete: 'cascade' }),
    provinceCode: text('province_code').notNull(),
    heldOn: date('held_on', { mode: 'string' }).notNull(),
    placeTh: text('place_th'),
    /** People who came; null when not counted. */
    attendance: integer(),
    demo: boolean().notNull().default(false),
  },
  (table) => [
    check('hearing_attendance', sql`${table.attendance} >= 0`),
    index('hearing_by_network').on(table.networkId, table.heldOn, table.id),
    ...publishedOfArea('networks'),
  ],
)

/** How many opinions a hearing heard on a topic. */
export const hearingOpinion = networks.table(
  'hearing_opinion',
  {
    hearingId: uuid('hearing_id')
      .notNull()
      .references(() => hearing.id, { onDelete: 'cascade' }),
    provinceCode: text('province_code').notNull(),
    topicTh: text('topic_th').notNull(),
    count: integer().notNull(),
    demo: boolean().notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.hearingId, table.topicTh] }),
    check('hearing_opinion_count', sql`${table.count} > 0`),
    ...publishedOfArea('networks'),
  ],
)
