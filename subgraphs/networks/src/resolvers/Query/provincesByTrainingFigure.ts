import { rankedProvinces } from '../../answers/ranked-provinces.ts'
import type { QueryResolvers } from '../../generated/resolvers.ts'
import { trainingFigureValue } from '../../rules/ranked-figures.ts'

export const provincesByTrainingFigure: QueryResolvers['provincesByTrainingFigure'] = async (_, args, context) => {
  const figures = await context.loaders.trainingFigures.ofProvinces(args.fiscalYear, args.asOf)
  return rankedProvinces(figures, trainingFigureValue[args.figure], args, context)
}
