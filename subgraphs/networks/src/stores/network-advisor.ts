import type { Fragment, PendingRows, Transaction } from '@hub/db/connect'
import type { networkAdvisorCategories } from '@hub/db/networks/values'
import { isOpaqueId } from '@hub/server'
import { type PersonColumns, personOfProvinceColumns } from './person.ts'

export type AdvisorCategory = (typeof networkAdvisorCategories)[number]

export interface AdvisorRow extends PersonColumns {
  id: string
  networkId: string
  category: AdvisorCategory
  positionTh: string | null
  joinedOn: string | null
  retiredOn: string | null
}

const advisors = (sql: Transaction): Fragment => sql`
  select a.id, a.network_id, a.category, a.position_th, a.joined_on, a.retired_on, ${personOfProvinceColumns(sql)}
  from networks.network_advisor a
  left join networks.network_advisor_person person on person.advisor_id = a.id`

/** All who have advised these networks, in order; the person is there for those who may see it. */
export const advisorsByNetwork = (sql: Transaction, ids: readonly string[]): PendingRows<AdvisorRow> => sql<
  AdvisorRow[]
>`
  ${advisors(sql)}
  where a.network_id = any (${ids}::uuid[])
  order by a.network_id, a.ordinal, a.id`

/** The advisors with these ids; the person is there for those who may see it. */
export const advisorsById = (sql: Transaction, ids: readonly string[]): PendingRows<AdvisorRow> => sql<AdvisorRow[]>`
  ${advisors(sql)}
  where a.id = any (${ids.filter(isOpaqueId)}::uuid[])`

/** Names of the advisors that a network has on a day. */
export const advisorNames = (
  sql: Transaction,
  networkId: string,
  day: string,
): PendingRows<{ name: string; of: null }> => sql<{ name: string; of: null }[]>`
  select person.name, null as of
  from networks.network_advisor a
  join networks.network_advisor_person person on person.advisor_id = a.id
  where a.network_id = ${networkId} and coalesce(a.retired_on > ${day}::date, true)`
