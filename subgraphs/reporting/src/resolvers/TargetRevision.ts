import { inLocale } from '@hub/schema/language/in-locale'
import { loadSource } from '../answers/citation.ts'
import type { TargetRevisionResolvers } from '../generated/resolvers.ts'

export const TargetRevision: TargetRevisionResolvers = {
  source: ({ sourceId }, args, context) => (sourceId ? loadSource({ sourceId }, args, context) : null),
  locator: ({ locatorTh, locatorEn }, { locale }) => inLocale(locale, locatorTh, locatorEn),
}
