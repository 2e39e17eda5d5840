import type { Half } from '@hub/schema/calendar/half'

/** What tells one planned activity of a plan from another. */
export interface Planned {
  mission: number
  name: string
  plannedHalf: Half | null
}

const keyOf = ({ mission, name, plannedHalf }: Planned): string => JSON.stringify([mission, plannedHalf, name])

/** The row, from 0, that plans the same as each row does before it; none for most. */
export function repeatedRows(planned: readonly Planned[]): { row: number; same: number }[] {
  const first = new Map<string, number>()
  return planned.flatMap((each, row) => {
    const same = first.get(keyOf(each))
    if (same === undefined) first.set(keyOf(each), row)
    return same === undefined ? [] : [{ row, same }]
  })
}

/** What has to go and to come so that a plan holds what is wanted: what stays is not touched. */
export function changesToPlanned<Standing extends Planned, Wanted extends Planned>(
  standing: readonly Standing[],
  wanted: readonly Wanted[],
): { removed: Standing[]; added: Wanted[] } {
  const stays = new Set(standing.map(keyOf))
  const comes = new Set(wanted.map(keyOf))
  return {
    removed: standing.filter((each) => !comes.has(keyOf(each))),
    added: wanted.filter((each) => !stays.has(keyOf(each))),
  }
}
