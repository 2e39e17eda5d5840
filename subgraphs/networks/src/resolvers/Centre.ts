import type { CentreResolvers } from '../generated/resolvers.ts'

export const Centre: CentreResolvers = {
  trainings: ({ lao }, args, { loaders }) => loaders.trainings.pagesByArea(lao.code, args),
}
