/** What is known of a year; null is no figure, and the line has a gap there. */
export interface YearPoint {
  year: number
  actual: number | null
  target: number | null
  /** What documents print of the year. */
  published: readonly number[]
  /** The year is not over: its actual still grows. */
  isRunning: boolean
}

/** The stretches of years whose actuals follow one another without a gap. */
export function stretches(points: readonly YearPoint[]): YearPoint[][] {
  const found: YearPoint[][] = []
  let isOpen = false
  for (const point of points) {
    if (point.actual === null) isOpen = false
    else if (isOpen) found.at(-1)?.push(point)
    else {
      found.push([point])
      isOpen = true
    }
  }
  return found
}
