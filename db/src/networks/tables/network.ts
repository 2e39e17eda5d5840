import { sql } from 'drizzle-orm'
import { boolean, check, date, index, integer, numeric, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { oneOf } from '../../one-of.ts'
import { byProvince } from '../../ownership.ts'
import { publishedOfArea } from '../../policies.ts'
import { networks } from '../schema.ts'
import { networkStatuses } from '../values.ts'
import { province } from './place.ts'

/** A people's network of a province. It counts from `formed_on` on, until the day before `closed_on`. */
export const network = networks.table(
  'network',
  {
    id: uuid().primaryKey().defaultRandom(),
    provinceCode: text('province_code')
      .notNull()
      .references(() => province.code),
    nameTh: text('name_th').notNull(),
    nameEn: text('name_en'),
    /** As the last row of `network_status` says. */
    status: text({ enum: networkStatuses }).notNull().default('FORMING'),
    formedOn: date('formed_on', { mode: 'string' }),
    closedOn: date('closed_on', { mode: 'string' }),
    version: integer().notNull().default(1),
    demo: boolean().notNull().default(false),
  },
  (table) => [
    oneOf('network_status_known', table.status, networkStatuses),
    check(
      'network_formed_when_working',
      sql`${table.status} not in ('ACTIVE', 'DORMANT') or ${table.formedOn} is not null`,
    ),
    check('network_closed_when', sql`(${table.status} = 'CLOSED') = (${table.closedOn} is not null)`),
    check('network_closed_after_formed', sql`${table.closedOn} >= ${table.formedOn}`),
    byProvince.ownedKey('network_owner', table.id, table),
    index('network_by_province').on(table.provinceCode),
    index('network_by_name').using('btree', sql`${table.nameTh} collate "th-x-icu"`, table.id),
    index('network_by_formed_on').using('btree', sql`coalesce(${table.formedOn}, 'infinity')`, table.id),
    ...publishedOfArea('networks'),
  ],
)

/** How a network stood, and from when until when. The periods follow one another without a gap. */
export const networkStatus = networks.table(
  'network_status',
  {
    networkId: uuid('network_id').notNull(),
    provinceCode: text('province_code').notNull(),
    since: date({ mode: 'string' }).notNull(),
    /** First day of the next period; null for the last one. */
    until: date({ mode: 'string' }),
    status: text({ enum: networkStatuses }).notNull(),
    reason: text(),
    demo: boolean().notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.since] }),
    byProvince.ownedReference('network_status_of_network', [table.networkId, table], [network.id, network]),
    oneOf('network_status_status', table.status, networkStatuses),
    check('network_status_in_order', sql`${table.until} > ${table.since}`),
    ...publishedOfArea('networks'),
  ],
)

/** A step of the process as a network went through it. */
export const networkStep = networks.table(
  'network_step',
  {
    networkId: uuid('network_id').notNull(),
    provinceCode: text('province_code').notNull(),
    step: integer().notNull(),
    startedOn: date('started_on', { mode: 'string' }),
    finishedOn: date('finished_on', { mode: 'string' }),
    /** Working hours it took. */
    hours: numeric({ precision: 8, scale: 2, mode: 'number' }),
    demo: boolean().notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.step] }),
    byProvince.ownedReference('network_step_of_network', [table.networkId, table], [network.id, network]),
    check('network_step_number', sql`${table.step} between 1 and 6`),
    check('network_step_in_order', sql`${table.finishedOn} >= ${table.startedOn}`),
    check('network_step_hours', sql`${table.hours} >= 0`),
    ...publishedOfArea('networks'),
  ],
)

/** A follow-up of a network's progress. */
export const networkFollowUp = networks.table(
  'network_follow_up',
  {
    id: uuid().primaryKey().defaultRandom(),
    networkId: uuid('network_id').notNull(),
    provinceCode: text('province_code').notNull(),
    followedOn: date('followed_on', { mode: 'string' }).notNull(),
    progressTh: text('progress_th').notNull(),
    problemsTh: text('problems_th'),
    recommendationsTh: text('recommendations_th'),
    demo: boolean().notNull().default(false),
  },
  (table) => [
    byProvince.ownedReference('network_follow_up_of_network', [table.networkId, table], [network.id, network]),
    index('network_follow_up_by_network').on(table.networkId, table.followedOn, table.id),
    ...publishedOfArea('networks'),
  ],
)
