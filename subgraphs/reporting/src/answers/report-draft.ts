import type { ReportRow } from '../loaders/centre-report.ts'
import type { Loaders } from '../loaders/index.ts'
import type { RevisionRow } from '../loaders/report-content.ts'
import { checkReport, type ReportFinding } from '../rules/report-checks.ts'
import { loadContent } from './report-content.ts'

type Report = Pick<ReportRow, 'id' | 'state' | 'revision'>

/** The revision that is being written: the first draft, or a correction of what was returned. */
export async function loadDraft({ id, state, revision }: Report, loaders: Loaders): Promise<RevisionRow | null> {
  if (state !== 'DRAFT' && state !== 'RETURNED') return null
  const [latest] = await loaders.reportContent.revisions.load(id)
  return latest && (state === 'DRAFT' || latest.revision > revision) ? latest : null
}

/** What speaks for and against sending the draft as it stands; nothing when there is none. */
export async function loadChecks(report: Report, loaders: Loaders): Promise<ReportFinding[]> {
  const draft = await loadDraft(report, loaders)
  if (!draft) return []
  const before = await loaders.reports.lastAccepted.load(report.id)
  const returned = draft.revision > report.revision ? { reportId: report.id, revision: report.revision } : null
  const [content, last, sentBack] = await Promise.all([
    loadContent({ reportId: report.id, revision: draft.revision }, loaders),
    before && loadContent(before.last, loaders),
    returned && loadContent(returned, loaders),
  ])
  return checkReport({ content, last, returned: sentBack })
}
