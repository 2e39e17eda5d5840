import { loadRates } from '../answers/area-figures.ts'
import type { ReportingRoundResolvers } from '../generated/resolvers.ts'
import { roundStatus } from '../rules/round-status.ts'

export const ReportingRound: ReportingRoundResolvers = {
  __resolveReference: ({ year, half }, { loaders }) => loaders.rounds.byKey({ year, half }),
  fiscalYear: ({ year }) => ({ year }),
  status: (round, _, { today }) => roundStatus(round, today),
  rates: ({ year, half }, { asOf }, context) => loadRates('TH', year, { half, asOf }, context),
}
