import type { Fragment, PendingRows, Transaction } from '@hub/db/connect'
import type { networkMemberCategories } from '@hub/db/networks/values'
import { isOpaqueId } from '@hub/server'
import { type PersonColumns, personColumns } from './person.ts'

export type MemberCategory = (typeof networkMemberCategories)[number]

export interface MemberRow extends PersonColumns {
  id: string
  networkId: string
  category: MemberCategory
  laoCode: string | null
  joinedOn: string | null
  retiredOn: string | null
}

export const memberColumns = (sql: Transaction): Fragment => sql`
  m.id, m.network_id, m.category, m.lao_code, m.joined_on, m.retired_on, ${personColumns(sql)}`

export const membersWithPersons = (sql: Transaction): Fragment => sql`
  networks.network_member m
  left join networks.network_member_person person on person.member_id = m.id`

/** The members with these ids; the person is there for those who may see it. */
export const membersById = (sql: Transaction, ids: readonly string[]): PendingRows<MemberRow> => sql<MemberRow[]>`
  select ${memberColumns(sql)}
  from ${membersWithPersons(sql)}
  where m.id = any (${ids.filter(isOpaqueId)}::uuid[])`

/** Names and LAOs of the members that a network has on a day. */
export const memberNames = (
  sql: Transaction,
  networkId: string,
  day: string,
): PendingRows<{ name: string; of: string | null }> => sql<{ name: string; of: string | null }[]>`
  select person.name, m.lao_code as of
  from networks.network_member m
  join networks.network_member_person person on person.member_id = m.id
  where m.network_id = ${networkId} and coalesce(m.retired_on > ${day}::date, true)`
