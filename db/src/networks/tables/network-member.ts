import { sql } from 'drizzle-orm'
import { boolean, check, date, index, text, uuid } from 'drizzle-orm/pg-core'
import { oneOf } from '../../one-of.ts'
import { byProvince } from '../../ownership.ts'
import { personal, publishedOfArea } from '../../policies.ts'
import { networks } from '../schema.ts'
import { networkMemberCategories } from '../values.ts'
import { network } from './network.ts'
import { lao } from './place.ts'

/**
 * A member of a network: what the member stands for. Who it is stands in `network_member_person`. The register is the
 * provincial office's: an LAO's officer reads who its own people in it are, and writes none of it.
 */
export const networkMember = networks.table(
  'network_member',
  {
    id: uuid().primaryKey().defaultRandom(),
    networkId: uuid('network_id').notNull(),
    provinceCode: text('province_code').notNull(),
    laoCode: text('lao_code').references(() => lao.code),
    category: text({ enum: networkMemberCategories }).notNull(),
    joinedOn: date('joined_on', { mode: 'string' }),
    /** First day on which the member was no longer in it. */
    retiredOn: date('retired_on', { mode: 'string' }),
    demo: boolean().notNull().default(false),
  },
  (table) => [
    byProvince.ownedReference('network_member_of_network', [table.networkId, table], [network.id, network]),
    byProvince.ownedKey('network_member_owner', table.id, table),
    oneOf('network_member_category', table.category, networkMemberCategories),
    check('network_member_in_order', sql`${table.retiredOn} >= ${table.joinedOn}`),
    index('network_member_by_network').using(
      'btree',
      table.networkId,
      sql`coalesce(${table.joinedOn}, '-infinity')`,
      table.id,
    ),
    index('network_member_by_lao').on(table.laoCode),
    ...publishedOfArea('networks'),
  ],
)

/** Who a member is: personal data. */
export const networkMemberPerson = networks.table(
  'network_member_person',
  {
    memberId: uuid('member_id').primaryKey(),
    provinceCode: text('province_code').notNull(),
    laoCode: text('lao_code'),
    name: text().notNull(),
    phone: text(),
    lineId: text('line_id'),
    demo: boolean().notNull().default(false),
  },
  (table) => [
    byProvince.ownedReference(
      'network_member_person_of_member',
      [table.memberId, table],
      [networkMember.id, networkMember],
    ),
    ...personal('networks', { lao: 'lao_code' }, {}),
  ],
)
