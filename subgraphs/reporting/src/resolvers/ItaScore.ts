import type { ItaScoreResolvers } from '../generated/resolvers.ts'
import { itaDimension } from '../rules/ita-dimension.ts'

export const ItaScore: ItaScoreResolvers = {
  dimension: ({ dimension }) => itaDimension(dimension),
  revisions: ({ measureId, dimension }, _, { loaders }) =>
    loaders.measures.scoreRevisions.load({ measureId, dimension }),
}
