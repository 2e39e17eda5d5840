import { todayInBangkok } from '@hub/schema/calendar/bangkok'
import { halfYearOf, halfYearsBetween } from '@hub/schema/calendar/half'
import { firstRoundYear, type Round, useRoundChoice } from '../../report/use-round-choice.ts'

/** Every round whose half-year has begun, the latest first. */
export function begunRounds(): Round[] {
  const first = { fiscalYear: firstRoundYear, half: 'FIRST' } as const
  const begun = halfYearsBetween(first, halfYearOf(todayInBangkok()))
  return begun.map(({ fiscalYear, half }) => ({ year: fiscalYear, half })).reverse()
}

/** The round shown: the one chosen; of a chosen year the latest; else the last whose half-year is over, for its reports come in. */
export function useRound(): { round: Round; rounds: readonly Round[]; choose: (round: Round) => void } {
  const [{ year, half }, choose] = useRoundChoice()
  const rounds = begunRounds()
  const ofYear = rounds.filter((each) => each.year === year)
  const round = ofYear.find((each) => each.half === half) ?? ofYear[0] ?? rounds[1] ?? rounds[0]
  return { round: round ?? { year: firstRoundYear, half: 'FIRST' }, rounds, choose }
}
