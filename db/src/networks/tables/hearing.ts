import { sql } from 'drizzle-orm'
import { boolean, check, date, index, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { byProvince } from '../../ownership.ts'
import { publishedOfArea } from '../../policies.ts'
import { networks } from '../schema.ts'
import { network } from './network.ts'

/** A meeting at which a network heard the people's opinions. */
export const hearing = networks.table(
  'hearing',
  {
    id: uuid().primaryKey().defaultRandom(),
    networkId: uuid('network_id').notNull(),
    provinceCode: text('province_code').notNull(),
    heldOn: date('held_on', { mode: 'string' }).notNull(),
    placeTh: text('place_th'),
    /** People who came; null when not counted. */
    attendance: integer(),
    demo: boolean().notNull().default(false),
  },
  (table) => [
    byProvince.ownedReference('hearing_of_network', [table.networkId, table], [network.id, network]),
    byProvince.ownedKey('hearing_owner', table.id, table),
    check('hearing_attendance', sql`${table.attendance} >= 0`),
    index('hearing_by_network').on(table.networkId, table.heldOn, table.id),
    ...publishedOfArea('networks'),
  ],
)

/** How many opinions a hearing heard on a topic. */
export const hearingOpinion = networks.table(
  'hearing_opinion',
  {
    hearingId: uuid('hearing_id').notNull(),
    provinceCode: text('province_code').notNull(),
    topicTh: text('topic_th').notNull(),
    count: integer().notNull(),
    demo: boolean().notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.hearingId, table.topicTh] }),
    byProvince.ownedReference('hearing_opinion_of_hearing', [table.hearingId, table], [hearing.id, hearing]),
    check('hearing_opinion_count', sql`${table.count} > 0`),
    ...publishedOfArea('networks'),
  ],
)
