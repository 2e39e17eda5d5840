import type { PendingRows, Transaction } from '@hub/db/connect'

/** Removes those who approve a measure. */
export const removeApprovers = (sql: Transaction, id: string): PendingRows<object> => sql<object[]>`
  delete from reporting.measure_approval where measure_id = ${id}`

/** Says who approves a measure that nobody approves yet, in their order. */
export const insertApprovers = (sql: Transaction, id: string, positions: readonly string[]): PendingRows<object> => sql<
  object[]
>`
  insert into reporting.measure_approval (measure_id, province_code, lao_code, demo, ordinal, position_th)
  select m.id, m.province_code, m.lao_code, m.demo, told.ordinal, told.position
  from unnest(${[...positions]}::text[]) with ordinality as told (position, ordinal)
  join reporting.participation_measure m on m.id = ${id}`

/** An approval, by the position that gave it. */
export interface GivenApproval {
  order: number
  position: string
  approvedOn: string
}

/** Records an approval. */
export const recordApproval = (
  sql: Transaction,
  id: string,
  { order, position, approvedOn }: GivenApproval,
): PendingRows<object> => sql<object[]>`
  update reporting.measure_approval set position_th = ${position}, approved_on = ${approvedOn}
  where measure_id = ${id} and ordinal = ${order}`

/** Takes the days of a measure's approvals back. */
export const forgetApprovals = (sql: Transaction, id: string): PendingRows<object> => sql<object[]>`
  update reporting.measure_approval set approved_on = null where measure_id = ${id} and approved_on is not null`

/** Records that a measure was sent back. */
export const insertReturn = (
  sql: Transaction,
  id: string,
  { returnedOn, position, message }: { returnedOn: string; position: string; message: string },
): PendingRows<object> => sql<object[]>`
  insert into reporting.measure_return (measure_id, province_code, lao_code, demo, ordinal, returned_on, position_th, message)
  select m.id, m.province_code, m.lao_code, m.demo,
         (select count(*) + 1 from reporting.measure_return where measure_id = m.id), ${returnedOn}, ${position}, ${message}
  from reporting.participation_measure m
  where m.id = ${id}`
