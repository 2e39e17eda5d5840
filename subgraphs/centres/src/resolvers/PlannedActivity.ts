import type { PlannedActivityResolvers } from '../generated/resolvers.ts'

export const PlannedActivity: PlannedActivityResolvers = {
  mission: ({ missionNumber }, _, { loaders }) => loaders.mission(missionNumber),
}
