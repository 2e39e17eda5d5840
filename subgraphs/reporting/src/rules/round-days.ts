import { addDays } from '@hub/schema/calendar/local-date'
import type { Bilingual } from '@hub/schema/calendar/reading'
import { invalid, type Refusal } from '@hub/server'

/** The days of a round that ONDC sets. */
export interface SetDays {
  opensOn: string
  dueOn: string
  closesOn: string
}

/** The half-year that a round covers. */
export interface Covered {
  startsOn: string
  endsOn: string
}

/** The last day on which a round may close: two years after its half-year, or a year from today. */
export function latestClose({ endsOn }: Covered, today: string): string {
  const [usual, reopened] = [addDays(endsOn, 731), addDays(today, 366)]
  return usual > reopened ? usual : reopened
}

/**
 * What is out of order in the days of a round: reports are taken from the half-year on, are due after it, and no later
 * than the day on which the round closes, itself not before `earliestClose`. A due date that is wrong bounds no other day.
 */
export function dayFaults(
  { opensOn, dueOn, closesOn }: SetDays,
  covered: Covered,
  today: string,
  earliestClose: string = covered.endsOn,
): Refusal[] {
  const last = latestClose(covered, today)
  const isDue = dueOn >= covered.endsOn && dueOn <= last
  const latestOpening = isDue ? dueOn : last
  const firstClose = isDue && dueOn > earliestClose ? dueOn : earliestClose
  const faults: Refusal[] = []
  const check = (field: keyof SetDays, found: string, isRight: boolean, accepted: Bilingual) => {
    if (!isRight) faults.push(invalid(['input', field], found, accepted))
  }
  check(
    'opensOn',
    opensOn,
    opensOn >= covered.startsOn && opensOn <= latestOpening,
    between(covered.startsOn, latestOpening),
  )
  check('dueOn', dueOn, isDue, between(covered.endsOn, last))
  check('closesOn', closesOn, closesOn >= firstClose && closesOn <= last, between(firstClose, last))
  return faults
}

const between = (from: string, to: string): Bilingual => ({ th: `${from} ถึง ${to}`, en: `${from} to ${to}` })
