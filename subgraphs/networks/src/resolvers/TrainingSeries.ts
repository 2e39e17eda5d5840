import { localisedName } from '@hub/server'
import type { TrainingSeriesResolvers } from '../generated/resolvers.ts'
import { inCategoryOrder } from '../rules/participation.ts'

export const TrainingSeries: TrainingSeriesResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.trainingSeries.byId.load(id),
  name: localisedName,
  objectives: async ({ id }, _, { loaders }) =>
    (await loaders.trainingSeries.objectives.load(id)).map(({ objectiveTh }) => objectiveTh),
  composition: async ({ id }, _, { loaders }) => inCategoryOrder(await loaders.trainingSeries.seats.load(id)),
  trainings: ({ id }, args, { loaders }) => loaders.trainings.pagesBySeries(id, args),
}
