import { sql } from 'drizzle-orm'
import { boolean, check, date, index, integer, text, uuid } from 'drizzle-orm/pg-core'
import { oneOf } from '../../one-of.ts'
import { byProvince } from '../../ownership.ts'
import { personal, publishedOfArea } from '../../policies.ts'
import { networks } from '../schema.ts'
import { networkAdvisorCategories } from '../values.ts'
import { network } from './network.ts'

/** An advisor of a network, from the register of step 4. Who it is stands in `network_advisor_person`. */
export const networkAdvisor = networks.table(
  'network_advisor',
  {
    id: uuid().primaryKey().defaultRandom(),
    networkId: uuid('network_id').notNull(),
    provinceCode: text('province_code').notNull(),
    category: text({ enum: networkAdvisorCategories }).notNull(),
    positionTh: text('position_th'),
    ordinal: integer().notNull().default(1),
    joinedOn: date('joined_on', { mode: 'string' }),
    /** First day on which the advisor no longer advised it. */
    retiredOn: date('retired_on', { mode: 'string' }),
    demo: boolean().notNull().default(false),
  },
  (table) => [
    byProvince.ownedReference('network_advisor_of_network', [table.networkId, table], [network.id, network]),
    byProvince.ownedKey('network_advisor_owner', table.id, table),
    oneOf('network_advisor_category', table.category, networkAdvisorCategories),
    check('network_advisor_in_order', sql`${table.retiredOn} >= ${table.joinedOn}`),
    index('network_advisor_by_network').on(table.networkId, table.ordinal),
    ...publishedOfArea('networks'),
  ],
)

/** Who an advisor is: personal data. */
export const networkAdvisorPerson = networks.table(
  'network_advisor_person',
  {
    advisorId: uuid('advisor_id').primaryKey(),
    provinceCode: text('province_code').notNull(),
    name: text().notNull(),
    phone: text(),
    lineId: text('line_id'),
    demo: boolean().notNull().default(false),
  },
  (table) => [
    byProvince.ownedReference(
      'network_advisor_person_of_advisor',
      [table.advisorId, table],
      [networkAdvisor.id, networkAdvisor],
    ),
    ...personal('networks'),
  ],
)
