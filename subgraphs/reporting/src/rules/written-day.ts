import { ENGLISH_MONTHS } from '@hub/schema/calendar/english-months'
import { toBuddhistYear } from '@hub/schema/calendar/era'
import { formatThaiDate } from '@hub/schema/calendar/format-thai-date'
import { partsOf } from '@hub/schema/calendar/local-date'
import { inLocale, type WantedLocale } from '@hub/schema/language/in-locale'

/** A day as written in a text; the year is Buddhist in both languages, as in the sources. */
export function writtenDay(day: string, locale: WantedLocale): string {
  const { year, month, day: ofMonth } = partsOf(day)
  return inLocale(locale, formatThaiDate(day), `${ofMonth} ${ENGLISH_MONTHS[month - 1]} ${toBuddhistYear(year)}`)
}
