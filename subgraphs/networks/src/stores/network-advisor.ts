import type { PendingRows, Transaction } from '@hub/db/connect'
import type { networkAdvisorCategories } from '@hub/db/networks/values'
import { type PersonColumns, personOfProvinceColumns } from './person.ts'

export interface AdvisorRow extends PersonColumns {
  id: string
  networkId: string
  category: (typeof networkAdvisorCategories)[number]
  positionTh: string | null
}

/** The advisors of these networks, in order; the person is there for those who may see it. */
export const advisorsByNetwork = (sql: Transaction, ids: readonly string[]): PendingRows<AdvisorRow> => sql<
  AdvisorRow[]
>`
  select a.id, a.network_id, a.category, a.position_th, ${personOfProvinceColumns(sql)}
  from networks.network_advisor a
  left join networks.network_advisor_person person on person.advisor_id = a.id
  where a.network_id = any (${ids}::uuid[])
  order by a.network_id, a.ordinal, a.id`
