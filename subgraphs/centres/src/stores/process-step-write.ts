import type { PendingRows, Transaction } from '@hub/db/connect'
import type { StepFacts } from '../rules/process-step.ts'
import type { OwningCentre } from './establishment-write.ts'

export const stepsOfCentre = (sql: Transaction, centreId: string): PendingRows<StepFacts> => sql<StepFacts[]>`
  select step, started_on, finished_on, hours from centres.process_step where centre_id = ${centreId} order by step`

export const writeProcessStep = (
  sql: Transaction,
  { id, provinceCode, laoCode, demo }: OwningCentre,
  { step, startedOn, finishedOn, hours }: StepFacts,
): PendingRows<object> => sql<object[]>`
  insert into centres.process_step (centre_id, province_code, lao_code, demo, step, started_on, finished_on, hours)
  values (${id}, ${provinceCode}, ${laoCode}, ${demo}, ${step}, ${startedOn}, ${finishedOn}, ${hours})
  on conflict (centre_id, step) do update set started_on = excluded.started_on, finished_on = excluded.finished_on,
    hours = excluded.hours`
