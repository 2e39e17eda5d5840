import { seesObligationsOf } from '../access/obligation-visibility.ts'
import { loadObstacleCounts, loadRates } from '../answers/area-figures.ts'
import type { ProvinceResolvers } from '../generated/resolvers.ts'
import { countedFor } from '../rules/counted-for.ts'

export const Province: ProvinceResolvers = {
  reportingRates: ({ code }, args, context) => loadRates(code, args.fiscalYear, args, context),
  obstaclesByClass: ({ code }, args, context) => loadObstacleCounts(code, args.fiscalYear, args, context),
  targets: async ({ code }, args, { loaders, today }) =>
    countedFor(await loaders.targets.byAreaYear.load({ area: code, year: args.fiscalYear }), args, today),
  obligations: ({ code }, args, { loaders, viewer }) =>
    seesObligationsOf(viewer, code) ? loaders.obligations.pagesByProvince(code, args) : null,
}
