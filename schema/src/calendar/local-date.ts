import { mustRead, type Reading, readAs, refuse } from './reading.ts'

/** A day of the calendar, written `YYYY-MM-DD` in Gregorian (CE) years. Such texts sort and compare as days do. */
export type LocalDate = string

const FORM = /^(\d{4})-(\d{2})-(\d{2})$/
const MILLISECONDS_A_DAY = 86_400_000
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether a Gregorian year has 29 February. */
export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Days in a month (1–12) of a Gregorian year; 0 for a month that does not exist. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0)

/** Whether the three numbers name a day that exists (years 1–9999). */
export const isCalendarDay = (year: number, month: number, day: number): boolean =>
  year >= 1 && year <= 9999 && day >= 1 && day <= daysInMonth(year, month)

/** Whether a value is a `LocalDate`: the form is right and the day exists. */
export function isLocalDate(value: unknown): value is LocalDate {
  if (typeof value !== 'string') return false
  const parts = FORM.exec(value)
  return parts !== null && isCalendarDay(Number(parts[1]), Number(parts[2]), Number(parts[3]))
}

/** Reads the one written form that machines use; for what people write see `parse-thai-date`. */
export function readLocalDate(text: string): Reading<LocalDate> {
  if (isLocalDate(text)) return readAs(text)
  return refuse(text, {
    th: 'วันที่มีจริงในรูป YYYY-MM-DD (ปี ค.ศ.) เช่น 2018-11-08',
    en: 'an existing day as YYYY-MM-DD (CE year), such as 2018-11-08',
  })
}

/**
 * A `LocalDate` from text that ought to be one.
 * @throws {UnreadableValue} when it is not
 */
export const localDate = (text: string): LocalDate => mustRead({ th: 'วันที่', en: 'day' }, readLocalDate(text))

/**
 * The day of a Gregorian year, month (1–12) and day of the month.
 * @throws {RangeError} when there is no such day
 */
export function dayOf(year: number, month: number, day: number): LocalDate {
  if (!isCalendarDay(year, month, day)) throw new RangeError(`No such day: year ${year}, month ${month}, day ${day}`)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** Gregorian year, month (1–12) and day of the month. */
export function partsOf(day: LocalDate): { year: number; month: number; day: number } {
  const checked = localDate(day)
  return {
    year: Number(checked.slice(0, 4)),
    month: Number(checked.slice(5, 7)),
    day: Number(checked.slice(8, 10)),
  }
}

/**
 * The day a number of days later (earlier when negative).
 * @throws {RangeError} outside the years 1–9999
 */
export function addDays(day: LocalDate, days: number): LocalDate {
  const moved = new Date(instantOf(day) + days * MILLISECONDS_A_DAY)
  return dayOf(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate())
}

/** How many days `to` is after `from`; negative when it is before. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  (instantOf(to) - instantOf(from)) / MILLISECONDS_A_DAY

const instantOf = (day: LocalDate): number => Date.parse(`${localDate(day)}T00:00:00Z`)

const pad = (value: number, width: number): string => String(value).padStart(width, '0')
