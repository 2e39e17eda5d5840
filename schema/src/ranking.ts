import { compareRates, type Rate } from './rate.ts'

/** An item with its place: equal items share one, and the places behind are left out (1, 2, 2, 4). */
export interface Ranked<Item> {
  rank: number
  item: Item
}

type Direction = 'ASC' | 'DESC'

/** Ranks items by a value; those without one are left out. Items of equal value keep their order. */
export function rankByValue<Item>(
  items: readonly Item[],
  of: (item: Item) => number | null | undefined,
  direction: Direction,
): (Ranked<Item> & { value: number })[] {
  const valued = items.flatMap((item) => {
    const value = of(item)
    return value == null ? [] : [{ item, value }]
  })
  return rank(valued, (one, other) => one.value - other.value, direction).map(({ rank, item: { item, value } }) => ({
    rank,
    value,
    item,
  }))
}

/** Ranks items by a rate; those of which there is nothing to take a share of are left out. Equals keep their order. */
export const rankByRate = <Item>(
  items: readonly Item[],
  of: (item: Item) => Rate,
  direction: Direction,
): Ranked<Item>[] =>
  rank(
    items.filter((item) => of(item).denominator > 0),
    (one, other) => compareRates(of(one), of(other)),
    direction,
  )

/** `compare` orders from low to high. */
function rank<Item>(
  items: readonly Item[],
  compare: (one: Item, other: Item) => number,
  direction: Direction,
): Ranked<Item>[] {
  const sign = direction === 'ASC' ? 1 : -1
  const ranked: Ranked<Item>[] = []
  for (const [place, item] of items.toSorted((one, other) => sign * compare(one, other)).entries()) {
    const before = ranked.at(-1)
    const shared = before !== undefined && compare(before.item, item) === 0
    ranked.push({ rank: shared ? before.rank : place + 1, item })
  }
  return ranked
}
