import type { Context } from '../context.ts'
import { inLocale, type WantedLocale } from '../rules/in-locale.ts'

/** The document that a fact cites. */
export async function loadSource({ sourceId }: { sourceId: string }, _: unknown, { loaders }: Context) {
  const sources = await loaders.reference.sources()
  const found = sources.find(({ id }) => id === sourceId)
  if (!found) throw new Error(`source ${sourceId} is not recorded, although a fact cites it`)
  return found
}

/** Where in the document the fact stands. */
export const locator = <Text extends string | null>(
  { locatorTh, locatorEn }: { locatorTh: Text; locatorEn: Text },
  { locale }: { locale?: WantedLocale },
): Text => inLocale(locale, locatorTh, locatorEn)
