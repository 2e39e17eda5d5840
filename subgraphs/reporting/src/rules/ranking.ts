import { compareRates, type Rate } from './rate.ts'

/** An item with its place: items with equal rates share one, and the places behind are left out (1, 2, 2, 4). */
export interface Ranked<Item> {
  rank: number
  item: Item
}

/** Ranks items by a rate; those of which there is nothing to take a share of are left out. Equals keep their order. */
export function rankByRate<Item>(items: Item[], rate: (item: Item) => Rate, direction: 'ASC' | 'DESC'): Ranked<Item>[] {
  const sign = direction === 'ASC' ? 1 : -1
  const sorted = items
    .filter((item) => rate(item).denominator > 0)
    .sort((one, other) => sign * compareRates(rate(one), rate(other)))
  const ranked: Ranked<Item>[] = []
  for (const [place, item] of sorted.entries()) {
    const before = ranked.at(-1)
    const shared = before !== undefined && compareRates(rate(before.item), rate(item)) === 0
    ranked.push({ rank: shared ? before.rank : place + 1, item })
  }
  return ranked
}
