import { type Change, claimRecord } from '@hub/server'
import type { ActivityRecord } from '../stores/activity-write.ts'

/**
 * Raises the version of an activity and gives it as it stood.
 * @throws {Refused} NOT_FOUND or STALE_VERSION
 */
export const claimActivity = (
  change: Change,
  { id, expectedVersion }: { id: string; expectedVersion: number },
): Promise<ActivityRecord> =>
  claimRecord(change, { table: 'activity', id, expectedVersion, what: { th: 'กิจกรรม', en: 'activity' } })
