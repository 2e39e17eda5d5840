import { loadChanges } from '../answers/report-changes.ts'
import type { ReportRevisionResolvers } from '../generated/resolvers.ts'

export const ReportRevision: ReportRevisionResolvers = {
  number: ({ revision }) => revision,
  sections: ({ reportId, revision }, _, { loaders }) => loaders.reportContent.sections.load({ reportId, revision }),
  counts: ({ reportId, revision }, _, { loaders }) => loaders.reportContent.counts.load({ reportId, revision }),
  obstacles: ({ reportId, revision }, _, { loaders }) => loaders.reportContent.obstacles.load({ reportId, revision }),
  changes: (revision, _, { loaders }) => loadChanges(revision, loaders),
  returnedFields: ({ reportId, revision }, _, { loaders }) =>
    loaders.reportContent.returnedFields.load({ reportId, revision }),
}
