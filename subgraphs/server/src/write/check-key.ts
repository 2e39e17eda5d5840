import type { KeyedInput } from './change.ts'
import { invalid } from './refusals.ts'
import { Refused } from './refused.ts'

const longest = 200

/** @throws {Refused} INVALID for an idempotency key that is empty or too long */
export function checkKey({ idempotencyKey }: KeyedInput): void {
  if (idempotencyKey.trim() !== '' && idempotencyKey.length <= longest) return
  throw new Refused(
    invalid(['input', 'idempotencyKey'], idempotencyKey, {
      th: `1 ถึง ${longest} ตัวอักษร`,
      en: `1 to ${longest} characters`,
    }),
  )
}
