import { inLocale } from '@hub/schema/language/in-locale'
import type { SourceResolvers } from '../generated/resolvers.ts'
import { writtenDay } from '../rules/written-day.ts'

export const Source: SourceResolvers = {
  __resolveReference: async ({ id }, { loaders }) => {
    const sources = await loaders.reference.sources()
    return sources.find((each) => each.id === id) ?? null
  },
  title: ({ titleTh, titleEn }, { locale }) => inLocale(locale, titleTh, titleEn),
  publisher: ({ publisherTh, publisherEn }, { locale }) => inLocale(locale, publisherTh, publisherEn),
  dated: ({ datedOn }, { locale }) => writtenDay(datedOn, locale),
}
