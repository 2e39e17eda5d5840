import { inputError } from '@hub/server'
import type { QueryResolvers } from '../../generated/resolvers.ts'

const aPage = { th: 'จำนวนเต็ม 1 ถึง 100', en: 'a whole number from 1 to 100' }

export const provincesByCentreFigure: QueryResolvers['provincesByCentreFigure'] = (_, args, { loaders, locale }) => {
  const { figure, fiscalYear, asOf, direction, first } = args
  const size = first ?? 100
  if (size < 1 || size > 100) throw inputError({ field: 'first', found: size, accepted: aPage }, locale)
  return loaders.ranking({ figure, year: fiscalYear, asOf: asOf ?? null, direction: direction ?? 'DESC', first: size })
}
