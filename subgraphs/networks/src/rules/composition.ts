import type { ParticipantCategory } from '../generated/resolvers.ts'

/** A place on the list of a training. */
export interface Seat {
  provinceCode: string | null
  category: ParticipantCategory
}

interface Taken extends Seat {
  expected: number
  enrolled: number
}

/**
 * The first of the new people, by row, with whom a province puts down more of a category than the series asks it for, once
 * for each province and category; none where the series names no numbers.
 */
export function beyondComposition(
  seats: readonly { category: ParticipantCategory; peoplePerProvince: number }[],
  taken: readonly Taken[],
  fresh: readonly Seat[],
): { row: number; expected: number; seat: Seat }[] {
  if (seats.length === 0) return []
  const expectedOf = new Map(seats.map(({ category, peoplePerProvince }) => [category, peoplePerProvince]))
  const enrolled = new Map(taken.map((seat) => [keyOf(seat), seat.enrolled]))
  const told = new Set<string>()
  return fresh.flatMap((seat, row) => {
    const key = keyOf(seat)
    const count = (enrolled.get(key) ?? 0) + 1
    enrolled.set(key, count)
    const expected = expectedOf.get(seat.category) ?? 0
    if (seat.provinceCode === null || count <= expected || told.has(key)) return []
    told.add(key)
    return [{ row, expected, seat }]
  })
}

const keyOf = ({ provinceCode, category }: Seat): string => `${provinceCode} ${category}`
