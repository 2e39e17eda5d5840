import type { LocalDate } from '@hub/schema/calendar/local-date'
import type { CentrePlan } from './plan-centres.ts'

/** Whether a centre worked on a day: established, neither closed nor suspended. */
export function worksOn({ establishedOn, closedOn, suspensions }: CentrePlan, day: LocalDate): boolean {
  if (!establishedOn || day < establishedOn || (closedOn && day >= closedOn)) return false
  return !suspensions.some(({ suspendedOn, resumedOn }) => day >= suspendedOn && (!resumedOn || day < resumedOn))
}
