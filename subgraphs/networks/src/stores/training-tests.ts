import type { PendingRows, Transaction } from '@hub/db/connect'
import type { PairedTestsRow } from '../rules/paired-tests.ts'

export interface TrainingTestsRow extends PairedTestsRow {
  trainingId: string
}

/** The tests before and after these trainings; one whose group is too small to be shown is withheld. */
export const testsByTraining = (sql: Transaction, ids: readonly string[]): PendingRows<TrainingTestsRow> => sql<
  TrainingTestsRow[]
>`
  select training_id, is_suppressed, n, mean_before, mean_after, gain_deviation
  from networks.training_tests(${ids}::uuid[])`
