import type { Change } from '@hub/server'
import { changesToPlanned } from '../rules/planned-activities.ts'
import { plannedActivities } from '../stores/operating-plan.ts'
import { insertPlanned, type PlannedFacts, type PlanRecord, removePlanned } from '../stores/operating-plan-write.ts'

/** What a plan holds. */
export const plannedOf = async ({ sql }: Change, plan: PlanRecord | null) =>
  plan
    ? (await plannedActivities(sql, [plan.id])).map(({ missionNumber, ...each }) => ({
        ...each,
        mission: missionNumber,
      }))
    : []

/** Makes a plan hold what is wanted; null leaves it as it is. */
export async function changePlanned(change: Change, plan: PlanRecord, wanted: PlannedFacts[] | null): Promise<void> {
  if (!wanted) return
  const { removed, added } = changesToPlanned(await plannedOf(change, plan), wanted)
  if (removed.length > 0)
    await removePlanned(
      change.sql,
      removed.map(({ id }) => id),
    )
  if (added.length > 0) await insertPlanned(change.sql, plan, added)
}
