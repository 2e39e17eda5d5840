import { InputChecks } from '@hub/server'

const LONGEST = 2000

/** A remark that may go with a step. */
export function readRemark({ message }: { message?: string | null }): string | null {
  const checks = new InputChecks()
  const remark = checks.optionalProse(['input', 'message'], message, { max: LONGEST })
  checks.settle()
  return remark
}

/** Words that say why, of several lines; null when nothing is written. */
export const readWhy = (checks: InputChecks, field: string, found: string | null | undefined): string | null =>
  checks.optionalProse(['input', field], found, { min: 3, max: LONGEST })

/** What is told to whoever leaves such words out. */
export const someWords = { th: `3 ถึง ${LONGEST} ตัวอักษร`, en: `3 to ${LONGEST} characters` }
