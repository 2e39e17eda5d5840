/** A range of values that share a colour, both ends included. */
export interface ValueClass {
  from: number
  to: number
}

const classesAtMost = 5

/**
 * Classes for the values of a map. A few distinct values get a class each; else 0 has its own, and the others are split so
 * that each class holds about as many areas. No figure belongs to none.
 */
export function classesOf(values: readonly (number | null)[]): ValueClass[] {
  const known = values.filter((value) => value !== null).toSorted((a, b) => a - b)
  const distinct = [...new Set(known)]
  if (distinct.length <= classesAtMost) return distinct.map((value) => ({ from: value, to: value }))
  if (distinct[0] !== 0) return split(known, classesAtMost)
  return [
    { from: 0, to: 0 },
    ...split(
      known.filter((value) => value !== 0),
      classesAtMost - 1,
    ),
  ]
}

function split(sorted: readonly number[], parts: number): ValueClass[] {
  const classes: ValueClass[] = []
  let rest = sorted
  for (let left = parts; left > 0 && rest.length > 0; left--) {
    const to = rest[Math.ceil(rest.length / left) - 1] ?? 0
    classes.push({ from: rest[0] ?? 0, to })
    rest = rest.filter((value) => value > to)
  }
  return classes
}

/** Which class a value belongs to; -1 for no figure. */
export const classIndex = (classes: readonly ValueClass[], value: number | null): number =>
  value === null ? -1 : classes.findIndex(({ from, to }) => value >= from && value <= to)

/** The shade of a class, 0 (light) to 4: few classes are spread over all shades. */
export const shadeOf = (index: number, classCount: number): number =>
  classCount === 1 ? 2 : Math.round((index * (classesAtMost - 1)) / (classCount - 1))
