import type { ParticipationMeasureResolvers } from '../generated/resolvers.ts'
import { itaDimension } from '../rules/ita-dimension.ts'

export const ParticipationMeasure: ParticipationMeasureResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.measures.byId.load(id),
  lao: ({ laoCode }) => ({ code: laoCode }),
  province: ({ provinceCode }) => ({ code: provinceCode }),
  fiscalYear: ({ year }) => ({ year }),
  dimension: ({ dimension }) => itaDimension(dimension),
  steps: ({ id }, _, { loaders }) => loaders.measures.steps.load(id),
  channels: ({ id }, _, { loaders }) => loaders.measures.channels.load(id),
  approvals: ({ id }, _, { loaders }) => loaders.measures.approvals.load(id),
  returns: ({ id }, _, { loaders }) => loaders.measures.returns.load(id),
  scores: ({ id }, _, { loaders }) => loaders.measures.scores.load(id),
}
