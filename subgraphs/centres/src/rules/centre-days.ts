import { addDays } from '@hub/schema/calendar/local-date'
import type { CentreFacts } from './centre-stages.ts'
import { lastChangeOn } from './centre-stages.ts'

/** Days between which something may have happened; both are among them. */
export interface DayRange {
  notBefore?: string | null
  notAfter: string
}

/** The days on which a centre did something that is recorded; null when it did nothing. */
export interface ActivityDays {
  first: string | null
  last: string | null
}

const latest = (...days: (string | null)[]): string =>
  days.reduce<string>((last, day) => (day && day > last ? day : last), '')

const earliest = (...days: (string | null)[]): string | null => {
  const known = days.filter((day) => day !== null)
  return known.length > 0 ? known.reduce((first, day) => (day < first ? day : first)) : null
}

const dayBefore = (day: string | null | undefined): string | null => (day ? addDays(day, -1) : null)

/** When the workshop may have been. */
export const orientationDays = ({ selectedOn, establishedOn }: CentreFacts, today: string): DayRange => ({
  notBefore: selectedOn,
  notAfter: establishedOn && establishedOn < today ? establishedOn : today,
})

/** When the announcement may have been made: between the workshop and all that followed it. */
export const announcementDays = (facts: CentreFacts, activities: ActivityDays, today: string): DayRange => ({
  notBefore: facts.orientedOn ?? facts.selectedOn,
  notAfter:
    earliest(today, activities.first, dayBefore(facts.suspensions[0]?.suspendedOn), dayBefore(facts.closedOn)) ?? today,
})

/** When the next stage may have begun: on a day of its own, after all that the centre did before. */
export const nextStageDays = (facts: CentreFacts, activities: ActivityDays, today: string): DayRange => ({
  notBefore: addDays(latest(lastChangeOn(facts), activities.last), 1),
  notAfter: today,
})
