import type { Half } from '@hub/schema/calendar/half'
import type { Context } from '../context.ts'

interface Key {
  year: number
  half: Half
}

/** The round that a change wrote; null when it was refused. */
export const writtenRound = async (key: Key | null, { loaders }: Context) =>
  // A loader's key is told in one order; what was kept with an idempotency key may come in another.
  key && (await loaders.rounds.byKey({ year: key.year, half: key.half }))
