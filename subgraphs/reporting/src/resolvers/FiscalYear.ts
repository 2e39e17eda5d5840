import { loadObstacleCounts, loadRates } from '../answers/area-figures.ts'
import type { FiscalYearResolvers } from '../generated/resolvers.ts'
import { countedFor } from '../rules/counted-for.ts'

export const FiscalYear: FiscalYearResolvers = {
  rounds: ({ year }, _, { loaders }) => loaders.rounds.byYear(year),
  reportingRates: ({ year }, args, context) => loadRates('TH', year, args, context),
  obstaclesByClass: ({ year }, args, context) => loadObstacleCounts('TH', year, args, context),
  targets: async ({ year }, args, { loaders, today }) =>
    countedFor(await loaders.targets.byAreaYear.load({ area: 'TH', year }), args, today),
  publishedFigures: async ({ year }, { indicator }, { loaders }) => {
    const figures = await loaders.publishedFigures.around.load({ area: 'TH', year })
    return figures.filter((figure) => figure.year === year && (!indicator || figure.indicator === indicator))
  },
}
