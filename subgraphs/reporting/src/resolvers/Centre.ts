import { loadObligations } from '../answers/centre-obligations.ts'
import type { CentreResolvers } from '../generated/resolvers.ts'

export const Centre: CentreResolvers = {
  reports: async ({ id }, { fiscalYear }, { loaders }) => {
    const reports = await loaders.reports.byCentre.load(id)
    return fiscalYear ? reports.filter(({ year }) => year === fiscalYear) : reports
  },
  latestReport: ({ id }, _, { loaders }) => loaders.reports.latestByCentre.load(id),
  obligations: async ({ id }, { overdueOnly }, context) => {
    const obligations = await loadObligations(id, context)
    return overdueOnly ? (obligations?.filter(({ status }) => status === 'MISSING') ?? null) : obligations
  },
  owedReport: ({ id }, _, { loaders }) => loaders.obligations.overdueByCentre.load(id),
}
