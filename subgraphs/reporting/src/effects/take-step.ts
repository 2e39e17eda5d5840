import type { Change } from '@hub/server'
import type { ReportState } from '../stores/centre-report.ts'
import { insertTransition, moveReport, type NewTransition, type ReportRecord } from '../stores/centre-report-write.ts'
import { refreshRollupsOf } from '../stores/rollups.ts'

/** Where a report goes from where it stands. */
interface Step {
  state: ReportState
  /** The revision it is about; the one the report shows unless another is named. */
  revision?: number
  message?: string | null
}

/** Brings a report to another state or revision, puts that on record, and counts its province anew. */
export async function takeStep(
  change: Change,
  report: ReportRecord,
  { state, revision = report.revision, message = null }: Step,
): Promise<void> {
  const { sql, today, viewer } = change
  const byRole = viewer.role as NewTransition['byRole']
  await moveReport(sql, { id: report.id, state, revision }, today)
  await insertTransition(sql, { id: report.id, state, revision, byRole, message }, today)
  // No figure tells what is endorsed from what is submitted.
  if (state !== 'ENDORSED') await refreshRollupsOf(sql, report)
}
