import { ENGLISH_MONTHS_SHORT } from '@hub/schema/calendar/english-months'
import { toBuddhistYear } from '@hub/schema/calendar/era'
import { formatThaiDate } from '@hub/schema/calendar/format-thai-date'
import { type LocalDate, partsOf } from '@hub/schema/calendar/local-date'
import { toThaiDigits } from '@hub/schema/calendar/thai-digits'
import type { Language } from '../language/language.ts'
import { useLanguage } from '../language/use-language.ts'
import { choiceOf } from '../url/choice.ts'
import { useChoice } from '../url/use-choice.ts'

export type Digits = 'arabic' | 'thai'

const digitsChoice = choiceOf<Digits>('digits', ['arabic', 'thai'], 'arabic')

/** Which digits the page writes, and how to change it. */
export const useDigits = (): [Digits, (digits: Digits) => void] => useChoice(digitsChoice)

/** How the page writes numbers and days. */
export interface Format {
  /** A whole number, with commas between thousands. */
  count(value: number): string
  /** A number with one decimal. */
  decimal(value: number): string
  /** A percentage with one decimal, or none where it is whole. */
  percent(value: number): string
  /** With its sign, in percentage points. */
  points(value: number): string
  /** A Buddhist year. */
  year(value: number): string
  /** A day, with the Buddhist year: `8 พ.ย. 2561`, `8 Nov 2561`. */
  day(day: LocalDate): string
  /** Any text, its digits as the page writes them. */
  text(text: string): string
}

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })
const tenths = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 })

/** The way of writing of a language and a kind of digits. */
export function formatOf(language: Language, digits: Digits): Format {
  const text = (written: string): string => (digits === 'thai' ? toThaiDigits(written) : written)
  const decimal = (value: number): string => text(tenths.format(value))
  return {
    text,
    decimal,
    count: (value) => text(whole.format(value)),
    percent: (value) => text(`${Number.isInteger(value) ? whole.format(value) : tenths.format(value)}%`),
    points: (value) => (value > 0 ? `+${decimal(value)}` : decimal(value).replace('-', '−')),
    year: (value) => text(String(value)),
    day: (day) => text(language === 'en' ? englishDay(day) : formatThaiDate(day, { month: 'short' })),
  }
}

function englishDay(day: LocalDate): string {
  const parts = partsOf(day)
  return `${parts.day} ${ENGLISH_MONTHS_SHORT[parts.month - 1]} ${toBuddhistYear(parts.year)}`
}

/** How the page writes numbers and days at present. */
export function useFormat(): Format {
  const [language] = useLanguage()
  const [digits] = useDigits()
  return formatOf(language, digits)
}
