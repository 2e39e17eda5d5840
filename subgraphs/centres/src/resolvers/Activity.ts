import { fiscalYearOf } from '@hub/schema/calendar/fiscal-year'
import type { ActivityResolvers } from '../generated/resolvers.ts'

export const Activity: ActivityResolvers = {
  mission: ({ missionNumber }, _, { loaders }) => loaders.mission(missionNumber),
  plan: ({ planId }, _, { loaders }) => (planId ? loaders.operatingPlan.load(planId) : null),
  fiscalYear: ({ heldOn }) => ({ year: fiscalYearOf(heldOn) }),
}
