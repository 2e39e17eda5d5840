import type { InputChecks } from '@hub/server'

/** Why a fact is corrected, which stands beside what it was. */
export const readCause = (checks: InputChecks, { cause }: { cause: string }): string =>
  checks.text(['input', 'cause'], cause, { min: 3, max: 500 })

/** What a correction that changes nothing is told it should have been. */
export const somethingElse = { th: 'ค่าที่ต่างจากเดิม', en: 'something that differs from what stands' }
