import type { MessageLocale } from '@hub/schema/subgraph-request'
import { inputError } from '@hub/server'

const mostYears = 50

/**
 * A list by fiscal year has no pages, so it has a limit.
 * @throws BAD_USER_INPUT when the years are more than 50
 */
export function checkYears(from: number, to: number, locale: MessageLocale): void {
  if (to - from < mostYears) return
  const last = from + mostYears - 1
  throw inputError({ field: 'to', found: to, accepted: { th: `ไม่เกิน ${last}`, en: `${last} at most` } }, locale)
}
