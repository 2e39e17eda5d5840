import { inLocale } from '@hub/schema/language/in-locale'
import { loadSource, locator } from '../answers/citation.ts'
import type { WorkStandardResolvers } from '../generated/resolvers.ts'

export const WorkStandard: WorkStandardResolvers = {
  __resolveReference: async ({ process }, { loaders }) => {
    const standards = await loaders.reference.workStandards()
    return standards.find((each) => each.process === process) ?? null
  },
  name: ({ nameTh, nameEn }, { locale }) => inLocale(locale, nameTh, nameEn),
  quality: ({ qualityTh, qualityEn }, { locale }) => inLocale(locale, qualityTh, qualityEn),
  source: loadSource,
  locator,
}
