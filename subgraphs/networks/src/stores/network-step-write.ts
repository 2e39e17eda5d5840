import type { Transaction } from '@hub/db/connect'
import type { NetworkPart } from './network-status-write.ts'
import type { StepRow } from './network-step.ts'

/** Writes what is recorded of a step. */
export const writeStep = (
  sql: Transaction,
  { id, provinceCode, demo }: NetworkPart,
  { step, startedOn, finishedOn, hours }: Omit<StepRow, 'networkId'>,
) => sql`
  insert into networks.network_step (network_id, province_code, step, started_on, finished_on, hours, demo)
  values (${id}, ${provinceCode}, ${step}, ${startedOn}, ${finishedOn}, ${hours}, ${demo})
  on conflict (network_id, step) do update
    set started_on = excluded.started_on, finished_on = excluded.finished_on, hours = excluded.hours`

/** Removes the record of a step. */
export const deleteStep = (sql: Transaction, id: string, step: number) => sql`
  delete from networks.network_step where network_id = ${id} and step = ${step}`
