import type { DistrictResolvers } from '../generated/resolvers.ts'

export const District: DistrictResolvers = {
  trainings: ({ code }, args, { loaders }) => loaders.trainings.pagesByArea(code, args),
}
