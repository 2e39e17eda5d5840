import { loadAll, loadOne, once, type ReadContext } from '@hub/server'
import { everyRound, type RoundKey, type RoundRow } from '../stores/reporting-round.ts'
import { type ExtensionKey, type ExtensionRow, extensionsByKey } from '../stores/round-extension.ts'

/** The rounds are few, and several parts of a question name some: they are read whole, once. */
export function roundLoaders(context: ReadContext) {
  const every = loadAll<RoundRow>(context, everyRound)
  // A province's list names as many rounds as it has LAOs: they are not looked through for each.
  const keyed = once(async () => new Map((await every()).map((round) => [nameOf(round), round])))
  return {
    byKey: async (key: RoundKey): Promise<RoundRow | null> => (await keyed()).get(nameOf(key)) ?? null,
    byYear: async (year: number): Promise<RoundRow[]> => (await every()).filter((round) => round.year === year),
    between: async (from: number, to: number): Promise<RoundRow[]> =>
      (await every()).filter(({ year }) => year >= from && year <= to),
    extension: loadOne<ExtensionKey, ExtensionRow>(context, extensionsByKey, ({ year, half, centreId }) => ({
      year,
      half,
      centreId,
    })),
  }
}

const nameOf = ({ year, half }: RoundKey): string => `${year} ${half}`

export type { RoundKey, RoundRow }
