import type { MessageLocale } from '@hub/schema/subgraph-request'
import { inputError } from '@hub/server'

const defaultFirst = 20
const mostItems = 100

/**
 * How many items of a ranking are wanted.
 * @throws BAD_USER_INPUT outside 1–100
 */
export function checkFirst(first: number | null | undefined, locale: MessageLocale): number {
  const wanted = first ?? defaultFirst
  if (wanted >= 1 && wanted <= mostItems) return wanted
  const accepted = { th: `จำนวนเต็ม 1 ถึง ${mostItems}`, en: `a whole number from 1 to ${mostItems}` }
  throw inputError({ field: 'first', found: wanted, accepted }, locale)
}
