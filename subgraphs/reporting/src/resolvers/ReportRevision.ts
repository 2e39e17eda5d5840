import type { ReportRevisionResolvers } from '../generated/resolvers.ts'

export const ReportRevision: ReportRevisionResolvers = {
  number: ({ revision }) => revision,
  sections: ({ reportId, revision }, _, { loaders }) => loaders.reportContent.sections.load({ reportId, revision }),
  counts: ({ reportId, revision }, _, { loaders }) => loaders.reportContent.counts.load({ reportId, revision }),
  returnedFields: ({ reportId, revision }, _, { loaders }) =>
    loaders.reportContent.returnedFields.load({ reportId, revision }),
}
