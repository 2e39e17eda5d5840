import type { PendingRows, Transaction } from '@hub/db/connect'
import type { HeadcountRow } from '../rules/participation.ts'

/** How many took part in these trainings: counted by category and (category null) in all, and as documents report. */
export const headcountsByTraining = (sql: Transaction, ids: readonly string[]): PendingRows<HeadcountRow> => sql<
  HeadcountRow[]
>`
  select training_id, 'COUNTED' as basis, category, attended as participants, registered, core_trainers, laos,
         null as source
  from networks.count_training_participants(${ids}::uuid[])
  union all
  select training_id, 'REPORTED', category, participants, null, null, laos, source_th
  from networks.reported_participants
  where training_id = any (${ids}::uuid[])`
