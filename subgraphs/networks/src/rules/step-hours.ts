import { daysBetween } from '@hub/schema/calendar/local-date'
import type { Bilingual } from '@hub/schema/calendar/reading'

/** The working time of a step, and the days in which it was done. */
export interface StepTime {
  startedOn: string | null
  finishedOn: string | null
  /** In hours. */
  hours: number | null
}

/** What is accepted instead of more hours than the days of a step have; null when there are not more. */
export function hoursOfItsDays({ startedOn, finishedOn, hours }: StepTime): Bilingual | null {
  if (hours === null || !startedOn || !finishedOn || finishedOn < startedOn) return null
  const most = 24 * (daysBetween(startedOn, finishedOn) + 1)
  if (hours <= most) return null
  return {
    th: `ไม่เกิน ${most} ชั่วโมง จาก ${startedOn} ถึง ${finishedOn}`,
    en: `${most} hours at most, from ${startedOn} to ${finishedOn}`,
  }
}
