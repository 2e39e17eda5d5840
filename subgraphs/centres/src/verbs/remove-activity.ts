import { fiscalYearOf } from '@hub/schema/calendar/fiscal-year'
import { type Verb, writers } from '@hub/server'
import { claimActivity } from '../claims/activity.ts'
import type { RemoveActivityInput } from '../generated/resolvers.ts'
import { removeActivity as remove } from '../stores/activity-write.ts'
import { refreshRollups } from '../stores/rollups.ts'

/** Removes an activity that was recorded in error. */
export const removeActivity: Verb<RemoveActivityInput, { centreId: string }> = {
  name: 'removeActivity',
  by: writers.officers,
  async run(change, input) {
    const { id, centreId, provinceCode, heldOn } = await claimActivity(change, input)
    await remove(change.sql, id)
    await refreshRollups(change.sql, provinceCode, [fiscalYearOf(heldOn)])
    return { centreId }
  },
}
