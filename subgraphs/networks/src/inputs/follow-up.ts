import { type InputChecks, required } from '@hub/server'

const length = { min: 3, max: 5000 }

/** What a network had reached. */
export function readProgress(checks: InputChecks, progress: string | null | undefined): string {
  const text = checks.optionalProse(['input', 'progress'], progress, length)
  if (text === null) checks.add(required(['input', 'progress'], { th: '3 ถึง 5000 ตัวอักษร', en: '3 to 5000 characters' }))
  return text ?? ''
}

/** Problems or recommendations; null when nothing is written. */
export const readRemark = (
  checks: InputChecks,
  field: 'problems' | 'recommendations',
  remark: string | null | undefined,
): string | null => checks.optionalProse(['input', field], remark, { max: length.max })
