import { checkFirst } from '@hub/server'
import type { QueryResolvers } from '../../generated/resolvers.ts'

export const provincesByCentreFigure: QueryResolvers['provincesByCentreFigure'] = (_, args, { loaders, locale }) => {
  const { figure, fiscalYear, asOf, direction, first } = args
  return loaders.ranking({
    figure,
    year: fiscalYear,
    asOf: asOf ?? null,
    direction: direction ?? 'DESC',
    first: checkFirst(first, 100, locale),
  })
}
