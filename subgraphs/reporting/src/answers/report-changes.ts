import type { Loaders } from '../loaders/index.ts'
import type { RevisionKey } from '../loaders/report-content.ts'
import { changesBetween, type FieldChange } from '../rules/report-changes.ts'
import { loadContent } from './report-content.ts'

/** What a revision says otherwise than the one before it that the viewer may see; nothing when it is the first. */
export async function loadChanges({ reportId, revision }: RevisionKey, loaders: Loaders): Promise<FieldChange[]> {
  const revisions = await loaders.reportContent.revisions.load(reportId)
  const before = revisions.find((each) => each.revision < revision)
  if (!before) return []
  const [then, now] = await Promise.all([
    loadContent({ reportId, revision: before.revision }, loaders),
    loadContent({ reportId, revision }, loaders),
  ])
  return changesBetween(then, now)
}
