/** An item with its place: items with equal values share one, and the places behind are left out (1, 2, 2, 4). */
export interface Ranked<Item> {
  rank: number
  value: number
  item: Item
}

/** Ranks items by a value; those without one are left out. Items of equal value keep their order. */
export function rankBy<Item>(
  items: readonly Item[],
  figureOf: (item: Item) => number | null | undefined,
  direction: 'ASC' | 'DESC',
): Ranked<Item>[] {
  const sign = direction === 'ASC' ? 1 : -1
  const valued = items.flatMap((item) => {
    const value = figureOf(item)
    return value === null || value === undefined ? [] : [{ rank: 0, value, item }]
  })
  valued.sort((one, other) => sign * (one.value - other.value))
  for (const [place, each] of valued.entries()) {
    const before = valued[place - 1]
    each.rank = before?.value === each.value ? before.rank : place + 1
  }
  return valued
}
