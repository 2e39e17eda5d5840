import { dayOf, isCalendarDay, type LocalDate } from './local-date.ts'
import { type Reading, readAs, refuse } from './reading.ts'
import { toArabicDigits } from './thai-digits.ts'
import { thaiMonthNumber } from './thai-months.ts'
import { normaliseThai } from './thai-text.ts'
import { type Era, gregorianYearWritten } from './written-year.ts'

const ISO = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/
const NUMBERED =
  /^(?:วัน[ก-์]*ที่ ?)?(?<day>\d{1,2}) ?(?<separator>[/.-]) ?(?<month>\d{1,2}) ?\k<separator> ?(?<year>\d{4})$/
const NAMED =
  /^(?:วัน[ก-์]*ที่ ?)?(?<day>\d{1,2}) ?(?:เดือน ?)?(?<month>[ก-์][ก-์. ]*?) ?(?:(?<era>[พค])\. ?ศ\.? ?)?(?<year>\d{4}|\d{2})$/

const ACCEPTED = {
  th: 'วันที่มีจริง เช่น 8 พฤศจิกายน 2561, ๘ พ.ย. ๒๕๖๑, 8/11/2561 หรือ 2018-11-08 (ปีสองหลักต้องมี พ.ศ. หรือชื่อเดือน)',
  en: 'an existing day such as 8 พฤศจิกายน 2561, ๘ พ.ย. ๒๕๖๑, 8/11/2561 or 2018-11-08 (a two-digit year needs พ.ศ. or a month name)',
}

/**
 * Reads a day in any form Thai documents use: Thai or Arabic digits; month names long, short or as numbers (the day
 * comes first); with or without วันที่, a weekday, เดือน, พ.ศ. and ค.ศ.; and ISO `YYYY-MM-DD`, which is always CE. A weekday's name is not
 * compared with the day.
 *
 * Refused: days that do not exist (29 ก.พ. ๒๕๖๒), years that could mean two (see `gregorianYearWritten`),
 * two different separators, and month-first or year-first forms other than ISO.
 */
export function parseThaiDate(text: string): Reading<LocalDate> {
  const written = toArabicDigits(normaliseThai(text))
  const parts = (ISO.exec(written) ?? NUMBERED.exec(written) ?? NAMED.exec(written))?.groups
  if (!parts) return refuse(text, ACCEPTED)
  const month = monthOf(parts.month ?? '')
  const year = gregorianYearWritten(parts.year ?? '', eraOf(written, parts.era), !isNumber(parts.month))
  const day = Number(parts.day)
  if (month === undefined || year === undefined || !isCalendarDay(year, month, day)) return refuse(text, ACCEPTED)
  return readAs(dayOf(year, month, day))
}

const isNumber = (month: string | undefined): boolean => /^\d+$/.test(month ?? '')

const monthOf = (written: string): number | undefined =>
  isNumber(written) ? Number(written) : thaiMonthNumber(written)

function eraOf(written: string, mark: string | undefined): Era {
  if (ISO.test(written) || mark === 'ค') return 'CE'
  return mark === 'พ' ? 'BE' : undefined
}
