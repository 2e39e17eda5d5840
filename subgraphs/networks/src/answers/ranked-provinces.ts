import { rankByValue } from '@hub/schema/ranking'
import { checkFirst } from '@hub/server'
import type { Context } from '../context.ts'

/** How a ranking is to be cut. */
interface RankingArgs {
  direction?: 'ASC' | 'DESC' | null
  first?: number | null
}

/**
 * The provinces ranked by a value of their figures; those without one are left out.
 * @throws BAD_USER_INPUT when `first` is outside 1–100
 */
export function rankedProvinces<Figures extends { area: string }>(
  figures: readonly Figures[],
  figureOf: (figures: Figures) => number | null,
  { direction, first }: RankingArgs,
  { locale }: Context,
) {
  const size = checkFirst(first, 100, locale)
  return rankByValue(figures, figureOf, direction ?? 'DESC')
    .slice(0, size)
    .map(({ rank, value, item }) => ({ rank, value, province: { code: item.area } }))
}
