import { type Change, claimRecord, Refused } from '@hub/server'
import { stepRefusal } from '../rules/report-steps.ts'
import type { ReportState } from '../stores/centre-report.ts'
import type { ReportRecord } from '../stores/centre-report-write.ts'

const what = { th: 'รายงาน', en: 'report' }

/**
 * Takes a report in hand that stands in one of these states.
 * @throws {Refused} NOT_FOUND, STALE_VERSION, or OUT_OF_ORDER where it stands in another one
 */
export async function claimReport(
  change: Change,
  { id, expectedVersion }: { id: string; expectedVersion?: number | null | undefined },
  from: readonly ReportState[],
  path: readonly string[] = ['input', 'id'],
): Promise<ReportRecord> {
  const report = await claimRecord<ReportRecord>(change, { table: 'centre_report', id, expectedVersion, what, path })
  const refusal = stepRefusal(path, report.state, from)
  if (refusal) throw new Refused(refusal)
  return report
}
