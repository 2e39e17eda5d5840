import { addDays } from '@hub/schema/calendar/local-date'

/** The second half of 2569, as the sequences begin with it. */
export const covered = { startsOn: '2026-04-01', endsOn: '2026-09-30' }

/** What is known of a round: its days, what centres were granted, and when each reported. */
export interface RoundModel {
  today: string
  opensOn: string
  dueOn: string
  closesOn: string
  granted: Record<string, string>
  submitted: Record<string, string>
}

/** A change that somebody asks for; days are told from today. */
export type Asked =
  | { verb: 'pass'; days: number }
  | { verb: 'extendRound'; due: number | null; closes: number | null }
  | { verb: 'moveRound'; opens: number | null; due: number | null; closes: number | null; confirm: boolean }
  | { verb: 'closeRound'; closes: number | null }
  | { verb: 'reopenRound'; closes: number }
  | { verb: 'extendRoundForCentre'; centre: string; due: number; confirm: boolean }
  | { verb: 'withdrawExtension'; centre: string; confirm: boolean }
  | { verb: 'submitReport'; centre: string }

const latest = (...days: (string | undefined)[]): string =>
  days.reduce<string>((last, day) => (day && day > last ? day : last), '')

/** The day by which a centre's report is judged. */
export const judgedBy = ({ dueOn, granted }: RoundModel, centre: string): string => latest(dueOn, granted[centre])

/** The round after a change; null when the change is to be refused. */
export function after(round: RoundModel, asked: Asked, centres: readonly string[]): RoundModel | null {
  const { today } = round
  const day = (offset: number | null): string | undefined => (offset === null ? undefined : addDays(today, offset))
  const isOpen = today <= round.closesOn
  const last = latest(addDays(covered.endsOn, 731), addDays(today, 366))
  const isInOrder = ({ opensOn, dueOn, closesOn }: RoundModel) =>
    covered.startsOn <= opensOn && opensOn <= dueOn && covered.endsOn <= dueOn && dueOn <= closesOn && closesOn <= last
  const turns = (next: RoundModel) => centres.some((centre) => isWorse(round, next, centre))
  switch (asked.verb) {
    case 'pass':
      return { ...round, today: addDays(today, asked.days) }
    case 'extendRound': {
      const [due, closes] = [day(asked.due), day(asked.closes)]
      const next = { ...round, dueOn: due ?? round.dueOn, closesOn: closes ?? latest(round.closesOn, due) }
      const isLater = (!due || (due > round.dueOn && due >= today)) && (!closes || closes > round.closesOn)
      return isOpen && (due || closes) && isLater && isInOrder(next) ? next : null
    }
    case 'moveRound': {
      const [opens, due, closes] = [day(asked.opens), day(asked.due), day(asked.closes)]
      const next = {
        ...round,
        opensOn: opens ?? round.opensOn,
        dueOn: due ?? round.dueOn,
        closesOn: closes ?? round.closesOn,
      }
      const isKept =
        latest(...Object.values(round.granted)) <= next.closesOn &&
        Object.values(round.submitted).every((each) => each >= next.opensOn)
      const isRight = isOpen && (opens || due || closes) && (!closes || closes >= today) && isInOrder(next) && isKept
      return isRight && (asked.confirm || !turns(next)) ? next : null
    }
    case 'closeRound': {
      const closesOn = day(asked.closes) ?? addDays(today, -1)
      const first = latest(round.dueOn, ...Object.values(round.granted), ...Object.values(round.submitted))
      return isOpen && closesOn <= round.closesOn && closesOn >= first ? { ...round, closesOn } : null
    }
    case 'reopenRound': {
      const closesOn = addDays(today, asked.closes)
      return !isOpen && closesOn >= today && closesOn <= last ? { ...round, closesOn } : null
    }
    case 'extendRoundForCentre': {
      const due = addDays(today, asked.due)
      const next = { ...round, granted: { ...round.granted, [asked.centre]: due } }
      const isRight = isOpen && due > round.dueOn && due >= today && due <= round.closesOn
      return isRight && (asked.confirm || !turns(next)) ? next : null
    }
    case 'withdrawExtension': {
      const { [asked.centre]: had, ...granted } = round.granted
      const next = { ...round, granted }
      return isOpen && had && (asked.confirm || !turns(next)) ? next : null
    }
    case 'submitReport': {
      const { centre } = asked
      const isTaken = !round.submitted[centre] && round.opensOn <= today && isOpen
      return isTaken ? { ...round, submitted: { ...round.submitted, [centre]: today } } : null
    }
  }
}

/** Whether a change makes a centre's report late that was timely, or missing that was not due. */
function isWorse(before: RoundModel, next: RoundModel, centre: string): boolean {
  const sent = before.submitted[centre] ?? null
  const [was, is] = [judgedBy(before, centre), judgedBy(next, centre)]
  return sent ? sent <= was && sent > is : was >= before.today && is < before.today
}
