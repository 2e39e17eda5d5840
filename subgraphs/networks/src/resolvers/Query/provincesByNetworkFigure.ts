import { rankedProvinces } from '../../answers/ranked-provinces.ts'
import type { QueryResolvers } from '../../generated/resolvers.ts'
import { networkFigureValue } from '../../rules/ranked-figures.ts'

export const provincesByNetworkFigure: QueryResolvers['provincesByNetworkFigure'] = async (_, args, context) => {
  const figures = await context.loaders.networkFigures.ofProvinces(args.fiscalYear, args.asOf)
  return rankedProvinces(figures, networkFigureValue[args.figure], args, context)
}
