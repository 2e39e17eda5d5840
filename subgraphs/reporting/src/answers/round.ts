import { found } from '@hub/server'
import type { Context } from '../context.ts'
import type { RoundKey, RoundRow } from '../loaders/reporting-round.ts'

/** A round as far as it is loaded. */
export type KnownRound = RoundKey | RoundRow

/** The round that a report or an owed report is for: its key, which is all that most ask of it. */
export const roundOf = ({ year, half }: RoundKey): KnownRound => ({ year, half })

/** A round with its days, loaded when it was known by its key. */
export async function wholeRound(round: KnownRound, { loaders }: Context): Promise<RoundRow> {
  if ('startsOn' in round) return round
  const { year, half } = round
  return found(await loaders.rounds.byKey(round), `round ${year} ${half}, which a report refers to,`)
}
