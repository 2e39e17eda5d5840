import { toBuddhistYear } from './era.ts'
import { type LocalDate, partsOf } from './local-date.ts'
import { toThaiDigits } from './thai-digits.ts'
import { THAI_MONTHS, THAI_MONTHS_SHORT } from './thai-months.ts'

/** How a day is written in Thai. */
export interface ThaiDateStyle {
  /** Full month name (พฤศจิกายน, the default), abbreviation (พ.ย.) or number (8/11/2561). */
  readonly month?: 'long' | 'short' | 'number'
  /** Arabic digits (the default) or Thai ones. */
  readonly digits?: 'arabic' | 'thai'
  /** Whether พ.ศ. stands before the year; not used with month numbers. Off by default. */
  readonly era?: boolean
}

/** A day as Thai readers write it, in the Buddhist era: `8 พฤศจิกายน 2561`. */
export function formatThaiDate(day: LocalDate, style: ThaiDateStyle = {}): string {
  const parts = partsOf(day)
  const year = toBuddhistYear(parts.year)
  const written =
    style.month === 'number'
      ? `${parts.day}/${parts.month}/${year}`
      : `${parts.day} ${monthName(parts.month, style.month)} ${style.era ? 'พ.ศ. ' : ''}${year}`
  return style.digits === 'thai' ? toThaiDigits(written) : written
}

function monthName(month: number, length: 'long' | 'short' = 'long'): string {
  const names = length === 'short' ? THAI_MONTHS_SHORT : THAI_MONTHS
  return names[month - 1] ?? ''
}
