import type { OperatingPlanResolvers } from '../generated/resolvers.ts'

export const OperatingPlan: OperatingPlanResolvers = {
  fiscalYear: ({ year }) => ({ year }),
  plannedActivities: ({ id }, _, { loaders }) => loaders.plannedActivities.load(id),
}
