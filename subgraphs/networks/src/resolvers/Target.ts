import type { TargetResolvers } from '../generated/resolvers.ts'

export const Target: TargetResolvers = {
  hubNetworks: async ({ indicator, basis, area, year, asOf }, _, { loaders }) => {
    if (indicator !== 'NETWORKS') return null
    const figures = await loaders.networkFigures.of(area, year, asOf)
    return (basis === 'ADDED_IN_YEAR' ? figures?.formedInYear : figures?.totalByEnd) ?? null
  },
}
