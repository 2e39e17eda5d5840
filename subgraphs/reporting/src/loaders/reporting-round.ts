import { loadMany, loadOne, type ReadContext } from '@hub/server'
import { type RoundKey, type RoundRow, roundsBetween, roundsByKey, roundsByYear } from '../stores/reporting-round.ts'
import { type ExtensionKey, type ExtensionRow, extensionsByKey } from '../stores/round-extension.ts'

export const roundLoaders = (context: ReadContext) => ({
  byKey: loadOne<RoundKey, RoundRow>(context, roundsByKey, ({ year, half }) => ({ year, half })),
  extension: loadOne<ExtensionKey, ExtensionRow>(context, extensionsByKey, ({ year, half, centreId }) => ({
    year,
    half,
    centreId,
  })),
  byYear: loadMany<number, RoundRow>(context, roundsByYear, ({ year }) => year),
  between: (from: number, to: number) => context.read<RoundRow>((sql) => roundsBetween(sql, from, to)),
})
