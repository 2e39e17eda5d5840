import { inLocale, type WantedLocale } from '@hub/schema/language/in-locale'
import { found } from '@hub/server'
import type { Context } from '../context.ts'

/** The document that a fact cites. */
export async function loadSource({ sourceId }: { sourceId: string }, _: unknown, { loaders }: Context) {
  const sources = await loaders.reference.sources()
  return found(
    sources.find(({ id }) => id === sourceId),
    `source ${sourceId}, which a fact cites,`,
  )
}

/** Where in the document the fact stands. */
export const locator = <Text extends string | null>(
  { locatorTh, locatorEn }: { locatorTh: Text; locatorEn: Text },
  { locale }: { locale?: WantedLocale },
): Text => inLocale(locale, locatorTh, locatorEn)
