import type { FiscalYearResolvers } from '../generated/resolvers.ts'

const nation = 'TH'

export const FiscalYear: FiscalYearResolvers = {
  networkFigures: ({ year }, { asOf }, { loaders }) => loaders.networkFigures.of(nation, year, asOf),
  trainingFigures: ({ year }, { asOf }, { loaders }) => loaders.trainingFigures.of(nation, year, asOf),
}
