import type { Indicator } from './report-content.ts'

/** The most that a half-year of one centre can hold: beyond it a count is a slip of the pen. */
export const countLimits: Readonly<Record<Indicator, number>> = {
  COMMITTEE_MEETINGS: 200,
  HEARINGS_HELD: 1_000,
  OPINIONS_HEARD: 1_000_000,
  MEDIA_ISSUED: 100_000,
  PARTNER_NETWORKS: 10_000,
  INNOVATIONS: 1_000,
  MOBILE_ACTIVITIES: 1_000,
  PARTICIPANTS: 10_000_000,
}
