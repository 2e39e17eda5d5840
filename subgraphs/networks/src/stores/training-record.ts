import type { PendingRows, Transaction } from '@hub/db/connect'
import { trainingColumns } from './training.ts'
import type { TrainingRecord } from './training-write.ts'

/** The trainings with these ids, with whether they are of the demo nation. */
export const trainingRecords = (sql: Transaction, ids: readonly string[]): PendingRows<TrainingRecord> => sql<
  TrainingRecord[]
>`
  select ${trainingColumns(sql)}, t.demo from networks.training t where t.id = any (${ids}::uuid[])`
