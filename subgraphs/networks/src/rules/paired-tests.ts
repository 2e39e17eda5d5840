import type { PairedTests } from '../generated/resolvers.ts'
import { tWithin } from './student-t.ts'

/** What the database gives of the tests of a group: all null where the group is withheld. */
export interface PairedTestsRow {
  isSuppressed: boolean
  n: number | null
  /** Means and deviation are of percentages. */
  meanBefore: number | null
  meanAfter: number | null
  /** Standard deviation of the single gains; null for fewer than two people. */
  gainDeviation: number | null
}

const confidence = 0.95
const fullMarks = 100
const withheld: PairedTests = { isSuppressed: true }

/** The statistics of a group that sat both tests; null when nobody did. */
export function pairedTests({ isSuppressed, ...group }: PairedTestsRow): PairedTests | null {
  if (isSuppressed) return withheld
  const { n, meanBefore, meanAfter, gainDeviation } = group
  if (!n || meanBefore === null || meanAfter === null) return null
  const gain = meanAfter - meanBefore
  return {
    isSuppressed: false,
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
