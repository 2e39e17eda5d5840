/** Share of a name's letters that may differ before another name is no longer worth suggesting. */
const MOST_DIFFERENCE = 0.4

/** The name that a misspelt one most likely means; undefined when none is near. */
export function nearestName(written: string, names: Iterable<string>): string | undefined {
  let nearest: string | undefined
  let least = Math.ceil(written.length * MOST_DIFFERENCE)
  for (const name of names) {
    const difference = editDistance(written, name)
    if (difference > least || (nearest !== undefined && difference === least)) continue
    nearest = name
    least = difference
  }
  return nearest
}

/** Letters to add, drop or change to turn one text into the other (Levenshtein). */
export function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let row = 1; row <= from.length; row++) {
    const current = [row]
    for (let column = 1; column <= to.length; column++) {
      const change = (previous[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1)
      current.push(Math.min(change, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1))
    }
    previous = current
  }
  return previous[to.length] ?? 0
}
