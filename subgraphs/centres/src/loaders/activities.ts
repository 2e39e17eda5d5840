import { type Connection, connectionLoader, loadMany, loadOne, type ReadContext } from '@hub/server'
import {
  type ActivityFilter,
  type ActivityOrder,
  type ActivityRow,
  activitiesById,
  activityPages,
  type MissionCountQuestion,
  missionCounts,
} from '../stores/activity.ts'
import { plannedActivities, plansById, plansOfCentres } from '../stores/operating-plan.ts'

export type ActivityPages = Connection<ActivityRow>

/** What centres plan and do. */
export function activityLoaders(context: ReadContext) {
  return {
    activity: loadOne(context, activitiesById, (activity) => activity.id),
    operatingPlan: loadOne(context, plansById, (plan) => plan.id),
    operatingPlans: loadMany(context, plansOfCentres, (plan) => plan.centreId),
    plannedActivities: loadMany(context, plannedActivities, (activity) => activity.planId),
    activities: connectionLoader<ActivityRow, ActivityFilter, ActivityOrder>(context, activityPages, {
      by: (sql) => sql`a.centre_id`,
      type: 'uuid',
    }),
    missionCounts: loadMany(context, missionCounts, ({ centreId, year }): MissionCountQuestion => ({ centreId, year })),
  }
}
