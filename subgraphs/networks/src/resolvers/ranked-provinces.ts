import { inputError } from '@hub/server'
import type { Context } from '../context.ts'
import { rankBy } from '../rules/ranking.ts'

const mostProvinces = 100
const aPage = { th: `จำนวนเต็ม 1 ถึง ${mostProvinces}`, en: `a whole number from 1 to ${mostProvinces}` }

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
  const size = first ?? mostProvinces
  if (size < 1 || size > mostProvinces) throw inputError({ field: 'first', found: size, accepted: aPage }, locale)
  return rankBy(figures, figureOf, direction ?? 'DESC')
    .slice(0, size)
    .map(({ rank, value, item }) => ({ rank, value, province: { code: item.area } }))
}
