import { loadChecks, loadDraft } from '../answers/report-draft.ts'
import { roundOf } from '../answers/round.ts'
import type { CentreReportResolvers } from '../generated/resolvers.ts'
import { daysLate, timelinessOf } from '../rules/timeliness.ts'

export const CentreReport: CentreReportResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.reports.byId.load(id),
  centre: ({ centreId }) => ({ id: centreId }),
  lao: ({ laoCode }) => ({ code: laoCode }),
  province: ({ provinceCode }) => ({ code: provinceCode }),
  round: roundOf,
  timeliness: ({ dueOn, submittedOn }) => timelinessOf(dueOn, submittedOn),
  daysLate: ({ dueOn, submittedOn }) => (submittedOn === null ? null : daysLate(dueOn, submittedOn)),
  sections: async ({ id, revision }, { kinds }, { loaders }) => {
    const sections = await loaders.reportContent.sections.load({ reportId: id, revision })
    return kinds ? sections.filter(({ kind }) => kinds.includes(kind)) : sections
  },
  counts: ({ id, revision }, _, { loaders }) => loaders.reportContent.counts.load({ reportId: id, revision }),
  obstacles: ({ id, revision }, _, { loaders }) => loaders.reportContent.obstacles.load({ reportId: id, revision }),
  revisions: ({ id }, _, { loaders }) => loaders.reportContent.revisions.load(id),
  draft: (report, _, { loaders }) => loadDraft(report, loaders),
  checks: (report, _, { loaders }) => loadChecks(report, loaders),
  returnedFields: ({ id, revision }, _, { loaders }) =>
    loaders.reportContent.returnedFields.load({ reportId: id, revision }),
  transitions: ({ id }, _, { loaders }) => loaders.reportContent.transitions.load(id),
}
