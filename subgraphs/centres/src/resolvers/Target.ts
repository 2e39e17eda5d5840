import type { TargetResolvers } from '../generated/resolvers.ts'

export const Target: TargetResolvers = {
  __resolveReference: (target) => target,
  hubCentres: async ({ indicator, basis, area, year, asOf }, _, { loaders }) => {
    if (indicator !== 'CENTRES') return null
    const figures = await loaders.figures(area, year, asOf)
    return basis === 'TOTAL_BY_END' ? figures?.totalByEnd : figures?.establishedInYear
  },
}
