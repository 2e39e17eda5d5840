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
 * than the day on which the round closes.
 */
export function dayFaults({ opensOn, dueOn, closesOn }: SetDays, covered: Covered, today: string): Refusal[] {
  const last = latestClose(covered, today)
  const faults: Refusal[] = []
  const check = (field: keyof SetDays, found: string, isRight: boolean, accepted: Bilingual) => {
    if (!isRight) faults.push(invalid(['input', field], found, accepted))
  }
  check('opensOn', opensOn, opensOn >= covered.startsOn && opensOn <= dueOn, between(covered.startsOn, dueOn))
  check('dueOn', dueOn, dueOn >= covered.endsOn && dueOn <= last, between(covered.endsOn, last))
  check('closesOn', closesOn, closesOn >= dueOn && closesOn <= last, between(dueOn, last))
  return faults
}

const between = (from: string, to: string): Bilingual => ({ th: `${from} ถึง ${to}`, en: `${from} to ${to}` })
