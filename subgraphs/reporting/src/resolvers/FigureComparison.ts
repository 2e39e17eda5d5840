import { rateOf } from '@hub/schema/rate'
import type { FigureComparisonResolvers } from '../generated/resolvers.ts'
import { refusalReason } from '../rules/refusal-reason.ts'

export const FigureComparison: FigureComparisonResolvers = {
  comparable: ({ refusal }) => refusal === null,
  rate: ({ figure, target, refusal }) =>
    refusal !== null || figure.value === null || target.value === null ? null : rateOf(figure.value, target.value),
  reason: (comparison, { locale }) => refusalReason(comparison, locale),
}
