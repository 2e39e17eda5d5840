import { daysBetween } from '@hub/schema/calendar/local-date'

export type Timeliness = 'ON_TIME' | 'LATE' | 'NOT_SUBMITTED'

/** A report is on time when it was first submitted with content on or before its due date, by the day in Bangkok. */
export function timelinessOf(dueOn: string, submittedOn: string | null): Timeliness {
  if (submittedOn === null) return 'NOT_SUBMITTED'
  return submittedOn <= dueOn ? 'ON_TIME' : 'LATE'
}

/** Days from the due date to another day; 0 when that is not after it. */
export const daysLate = (dueOn: string, day: string): number => Math.max(daysBetween(dueOn, day), 0)
