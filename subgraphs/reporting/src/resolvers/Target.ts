import { inLocale } from '@hub/schema/language/in-locale'
import { loadSource } from '../answers/citation.ts'
import { resolveTarget } from '../answers/target-reference.ts'
import type { TargetResolvers } from '../generated/resolvers.ts'
import { compare } from '../rules/comparability.ts'
import { countOf } from '../rules/counted-target.ts'
import { progressOf } from '../rules/progress.ts'
import { unitOf } from '../rules/unit.ts'

export const Target: TargetResolvers = {
  __resolveReference: resolveTarget,
  fiscalYear: ({ year }) => ({ year }),
  unit: ({ indicator }, { locale }) => unitOf(indicator, locale),
  source: ({ sourceId }, args, context) => (sourceId ? loadSource({ sourceId }, args, context) : null),
  locator: ({ locatorTh, locatorEn }, { locale }) => inLocale(locale, locatorTh, locatorEn),
  revisions: ({ id }, _, { loaders }) => (id ? loaders.targets.revisions.load(id) : []),
  progress: ({ indicator, basis, year, value, asOf, ...counts }, _, { today }) => {
    const actual = countOf(indicator, counts)
    return actual === null || value === null ? null : progressOf({ basis, year, value }, actual, asOf ?? today)
  },
  comparisons: async (target, _, { loaders }) =>
    compare(target, await loaders.publishedFigures.around.load({ area: target.area, year: target.year })),
}
