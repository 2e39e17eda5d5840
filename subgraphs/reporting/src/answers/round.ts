import type { Half } from '@hub/schema/calendar/half'
import { found } from '@hub/server'
import type { Context } from '../context.ts'

/** The round that a report or an owed report is for. */
export async function loadRound({ year, half }: { year: number; half: Half }, _: unknown, { loaders }: Context) {
  return found(await loaders.rounds.byKey({ year, half }), `round ${year} ${half}, which a report refers to,`)
}
