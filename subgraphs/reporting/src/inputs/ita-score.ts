import { type InputChecks, type InputPath, invalid } from '@hub/server'

/** Checks a score: 0–100, with two decimals at most. */
export function checkScore(checks: InputChecks, path: InputPath, score: number): void {
  const isRight = score >= 0 && score <= 100 && Math.round(score * 100) / 100 === score
  if (!isRight) checks.add(invalid(path, score, range))
}

/** Who gave a score, and in which assessment. */
export const sourceLength = { min: 3, max: 300 }

const range = { th: '0 ถึง 100 ทศนิยมไม่เกินสองตำแหน่ง', en: '0 to 100 with two decimals at most' }
