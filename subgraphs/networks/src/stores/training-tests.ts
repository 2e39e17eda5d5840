import type { PendingRows, Transaction } from '@hub/db/connect'
import type { PairedTestsRow } from '../rules/paired-tests.ts'

export interface TrainingTestsRow extends PairedTestsRow {
  trainingId: string
}

/** The tests before and after these trainings, without the groups that are too small for the viewer to see. */
export const testsByTraining = (sql: Transaction, ids: readonly string[]): PendingRows<TrainingTestsRow> => sql<
  TrainingTestsRow[]
>`
  select training_id, n, withheld, mean_before, mean_after, gain_deviation,
         networks.smallest_public_group() as smallest_public
  from networks.training_tests(${ids}::uuid[])`
