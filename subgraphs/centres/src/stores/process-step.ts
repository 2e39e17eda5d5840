import type { PendingRows, Transaction } from '@hub/db/connect'
import type { NumberedRow } from './programme.ts'

export interface ProcessStepRow {
  centreId: string
  step: NumberedRow
  startedOn: string | null
  finishedOn: string | null
  hours: number | null
}

/** Every step of the process for each centre, with what is recorded of it and visible. */
export const processStepsOfCentres = (sql: Transaction, centres: readonly string[]): PendingRows<ProcessStepRow> =>
  sql<ProcessStepRow[]>`
  select asked.centre_id, p.started_on, p.finished_on, p.hours,
         json_build_object('number', s.number, 'nameTh', s.name_th, 'nameEn', s.name_en) as step
  from unnest(${[...centres]}::uuid[]) as asked (centre_id)
  cross join centres.establishment_step s
  left join centres.process_step p on p.centre_id = asked.centre_id and p.step = s.number
  order by s.number`
