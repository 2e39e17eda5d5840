import type { MessageLocale } from '@hub/schema/subgraph-request'
import { inputError } from './input-error.ts'

const most = 100

/**
 * How many items of a page or a ranking are wanted; `otherwise` where that is not said.
 * @throws BAD_USER_INPUT outside 1–100
 */
export function checkFirst(first: number | null | undefined, otherwise: number, locale: MessageLocale): number {
  const wanted = first ?? otherwise
  if (wanted >= 1 && wanted <= most) return wanted
  const accepted = { th: `จำนวนเต็ม 1 ถึง ${most}`, en: `a whole number from 1 to ${most}` }
  throw inputError({ field: 'first', found: wanted, accepted }, locale)
}
