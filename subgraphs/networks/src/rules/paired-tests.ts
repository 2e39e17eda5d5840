import type { PairedTests } from '../generated/resolvers.ts'
import { tWithin } from './student-t.ts'

/** What the database gives of the tests of the groups that the viewer may see. */
export interface PairedTestsRow {
  /** People in those groups who sat both tests. */
  n: number
  /** People in the groups that are too small. */
  withheld: number
  /** From how many people on a group is public. */
  smallestPublic: number
  /** Means and deviation are of percentages; null where there is nobody. */
  meanBefore: number | null
  meanAfter: number | null
  /** Standard deviation of the single gains; null for fewer than two people. */
  gainDeviation: number | null
}

const confidence = 0.95
const fullMarks = 100

/** The statistics of those who sat both tests; null when nobody did. */
export function pairedTests({ withheld, smallestPublic, ...group }: PairedTestsRow): PairedTests | null {
  const { n, meanBefore, meanAfter, gainDeviation } = group
  if (n === 0 && withheld === 0) return null
  const groups = { isSuppressed: n === 0, withheld, smallestPublicGroup: smallestPublic }
  if (meanBefore === null || meanAfter === null) return groups
  const gain = meanAfter - meanBefore
  return {
    ...groups,
    n,
    meanBefore,
    meanAfter,
    gain,
    normalisedGain: normalisedGain(meanBefore, meanAfter),
    gainInterval: gainDeviation === null ? null : gainInterval(gain, gainDeviation, n),
  }
}

/** Hake's normalised gain of two means in percent; null when there was nothing left to gain. */
export const normalisedGain = (before: number, after: number): number | null =>
  before >= fullMarks ? null : (after - before) / (fullMarks - before)

function gainInterval(gain: number, deviation: number, n: number): { low: number; high: number } {
  const half = (tWithin(confidence, n - 1) * deviation) / Math.sqrt(n)
  return { low: gain - half, high: gain + half }
}
