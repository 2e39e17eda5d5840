import { HALVES, type Half } from '@hub/schema/calendar/half'
import { addressWith, goTo, useAddress } from '../url/address.ts'
import { choiceOf, numberChoice } from '../url/choice.ts'

/** A half-year that centres report for. */
export interface Round {
  year: number
  half: Half
}

/** The first year that reports are known of. */
export const firstRoundYear = 2562

const years = numberChoice('year', { from: firstRoundYear, to: 2999, standard: 0 })
// Lists of another round begin anew.
const pages = ['late-page', 'list-page']

const halves = choiceOf('half', HALVES, 'FIRST')

/** What the address says of the round, and how to choose another. */
export function useRoundChoice(): [Partial<Round>, (round: Round) => void] {
  const params = useAddress().searchParams
  const year = years.read(params.get('year') ?? '')
  const half = halves.read(params.get('half') ?? '')
  const choose = (round: Round): void => {
    goTo(addressWith('year', String(round.year), pages))
    // Both make one step of the history.
    goTo(addressWith('half', round.half), 'replace')
  }
  return [{ ...(year && { year }), ...(half && { half }) }, choose]
}
