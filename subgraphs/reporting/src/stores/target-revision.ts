import type { PendingRows, Transaction } from '@hub/db/connect'
import type { ReplacedRow } from './replaced-row.ts'

/** What a target was before it was corrected. */
export interface TargetRevisionRow extends ReplacedRow {
  targetId: string
  value: number
  sourceId: string | null
  locatorTh: string | null
  locatorEn: string | null
}

/** What these targets were before, the latest first. */
export const revisionsByTarget = (sql: Transaction, targets: readonly string[]): PendingRows<TargetRevisionRow> => sql<
  TargetRevisionRow[]
>`
  select target_id, revision as number, replaced_at, cause, value, source_id, locator_th, locator_en
  from reporting.target_revision
  where target_id = any (${[...targets]}::uuid[])
  order by revision desc`

/** Keeps a target as it stands as its next revision. */
export const keepTarget = (sql: Transaction, id: string, cause: string): PendingRows<object> => sql<object[]>`
  insert into reporting.target_revision (target_id, revision, cause, value, source_id, locator_th, locator_en, demo)
  select t.id, (select count(*) + 1 from reporting.target_revision where target_id = t.id), ${cause},
         t.value, t.source_id, t.locator_th, t.locator_en, t.demo
  from reporting.target t
  where t.id = ${id}`
