import type { InputChecks, InputPath } from '@hub/server'

/** Reads a score: 0–100, with two decimals at most. */
export const readScore = (checks: InputChecks, path: InputPath, score: number): number =>
  checks.number(path, score, { min: 0, max: 100, decimals: 2 })

/** Who gave a score, and in which assessment. */
export const sourceLength = { min: 3, max: 300 }
