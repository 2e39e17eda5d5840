import type { Transaction } from '@hub/db/connect'
import type { ReportContent } from '../rules/report-content.ts'
import type { ReportRecord } from '../stores/centre-report-write.ts'
import { revisionsByReport } from '../stores/report-content.ts'
import { contentOf } from '../stores/report-content-write.ts'

/** What a centre writes: a first draft, or the correction of a returned report. */
export interface WorkingRevision {
  revision: number
  /** False for a correction of which nothing is saved yet: it says what was returned. */
  exists: boolean
  content: ReportContent
  /** What was returned; null for a first draft. */
  returned: ReportContent | null
}

/** The revision that the centre of a report writes, or is to write. */
export async function workingRevision(sql: Transaction, report: ReportRecord): Promise<WorkingRevision> {
  const { id: reportId, revision } = report
  const shown = await contentOf(sql, { reportId, revision })
  if (report.state === 'DRAFT') return { revision, exists: true, content: shown, returned: null }
  const next = revision + 1
  const exists = (await revisionsByReport(sql, [reportId])).some((each) => each.revision === next)
  const content = exists ? await contentOf(sql, { reportId, revision: next }) : shown
  return { revision: next, exists, content, returned: shown }
}
