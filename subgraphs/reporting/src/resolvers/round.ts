import type { Half } from '@hub/schema/calendar/half'
import type { Context } from '../context.ts'

/** The round that a report or an owed report is for. */
export async function loadRound({ year, half }: { year: number; half: Half }, _: unknown, { loaders }: Context) {
  const round = await loaders.rounds.byKey.load({ year, half })
  if (!round) throw new Error(`round ${year} ${half} is not recorded, although a report refers to it`)
  return round
}
