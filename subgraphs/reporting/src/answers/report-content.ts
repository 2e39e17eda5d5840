import type { Loaders } from '../loaders/index.ts'
import type { RevisionKey } from '../loaders/report-content.ts'
import { obstacleField, type ReportContent, type ReportField } from '../rules/report-content.ts'

/** What a revision says, by field, as far as the viewer may see it. */
export async function loadContent(key: RevisionKey, { reportContent }: Loaders): Promise<ReportContent> {
  const [sections, counts, obstacles] = await Promise.all([
    reportContent.sections.load(key),
    reportContent.counts.load(key),
    reportContent.obstacles.load(key),
  ])
  return new Map<ReportField, string | number>([
    ...sections.map(({ kind, text }) => [kind, text] as const),
    ...counts.map(({ indicator, value }) => [indicator, value] as const),
    ...obstacles.map(({ number, text }) => [obstacleField(number), text ?? ''] as const),
  ])
}
