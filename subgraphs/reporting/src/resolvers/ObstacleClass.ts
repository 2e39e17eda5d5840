import { inLocale } from '@hub/schema/language/in-locale'
import { loadSource, locator } from '../answers/citation.ts'
import type { ObstacleClassResolvers } from '../generated/resolvers.ts'

export const ObstacleClass: ObstacleClassResolvers = {
  __resolveReference: async ({ number }, { loaders }) => {
    const classes = await loaders.reference.obstacleClasses()
    return classes.find((each) => each.number === number) ?? null
  },
  name: ({ nameTh, nameEn }, { locale }) => inLocale(locale, nameTh, nameEn),
  response: ({ responseTh, responseEn }, { locale }) => inLocale(locale, responseTh, responseEn),
  source: loadSource,
  locator,
}
