import type { PendingRows, Transaction } from '@hub/db/connect'

/** What is recorded of a step of a network. */
export interface StepRow {
  networkId: string
  step: number
  startedOn: string | null
  finishedOn: string | null
  hours: number | null
}

/** The recorded steps of these networks, by number. */
export const stepsByNetwork = (sql: Transaction, ids: readonly string[]): PendingRows<StepRow> => sql<StepRow[]>`
  select network_id, step, started_on, finished_on, hours
  from networks.network_step
  where network_id = any (${ids}::uuid[])
  order by network_id, step`
