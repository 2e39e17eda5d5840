import type { QueryResolvers } from '../../generated/resolvers.ts'

export const publishedFigures: QueryResolvers['publishedFigures'] = (_, { indicator, area, from, to }, { loaders }) =>
  loaders.publishedFigures.inRange({
    indicator: indicator ?? null,
    area: area ?? null,
    from: from ?? null,
    to: to ?? null,
  })
