import { type Reading, readAs, refuse } from './reading.ts'
import { toArabicDigits } from './thai-digits.ts'

const PLAIN = /^-?\d+(\.\d+)?$/
const GROUPED = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/

/**
 * A number as people write it: Thai or Arabic digits, a comma between thousands, a point before decimals.
 * Refused: an empty text, commas elsewhere, exponents, units, and whole numbers too large to be held exactly.
 */
export function parseNumber(text: string): Reading<number> {
  const written = toArabicDigits(text.trim())
  const value = PLAIN.test(written) || GROUPED.test(written) ? Number(written.replaceAll(',', '')) : Number.NaN
  if (Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER) return readAs(value)
  return refuse(text, { th: 'จำนวน เช่น 1,234.5 หรือ ๑,๒๓๔.๕', en: 'a number such as 1,234.5 or ๑,๒๓๔.๕' })
}

/** A whole number, written as `parseNumber` takes it; decimals are refused, even `.0`. */
export function parseInteger(text: string): Reading<number> {
  const reading = parseNumber(text)
  if (reading.ok && !text.includes('.')) return reading
  return refuse(text, { th: 'จำนวนเต็ม เช่น 1,234 หรือ ๑,๒๓๔', en: 'a whole number such as 1,234 or ๑,๒๓๔' })
}
