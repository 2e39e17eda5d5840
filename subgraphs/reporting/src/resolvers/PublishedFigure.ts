import { loadSource, locator } from '../answers/citation.ts'
import type { PublishedFigureResolvers } from '../generated/resolvers.ts'
import { countedLike } from '../rules/counted-figure.ts'
import { countOf } from '../rules/counted-target.ts'
import { unitOf } from '../rules/unit.ts'

export const PublishedFigure: PublishedFigureResolvers = {
  __resolveReference: async ({ id, counted }, { loaders }) => {
    const figure = await loaders.publishedFigures.byId.load(id)
    return figure && { ...figure, counts: counted }
  },
  fiscalYear: ({ year }) => ({ year }),
  unit: ({ indicator }, { locale }) => unitOf(indicator, locale),
  source: loadSource,
  locator,
  revisions: ({ id }, _, { loaders }) => loaders.publishedFigures.revisions.load(id),
  counted: countedLike,
  hubCount: ({ indicator, counts }) => counts && countOf(indicator, counts),
}
