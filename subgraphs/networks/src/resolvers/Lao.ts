import type { LaoResolvers } from '../generated/resolvers.ts'

export const Lao: LaoResolvers = {
  trainings: ({ code }, args, { loaders }) => loaders.trainings.pagesByArea(code, args),
}
