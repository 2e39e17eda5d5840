import type { Bilingual } from '@hub/schema/calendar/reading'
import { toArabicDigits } from '@hub/schema/calendar/thai-digits'
import { normaliseThai } from '@hub/schema/calendar/thai-text'
import { invalid, required } from './refusals.ts'
import { type InputPath, type Refusal, Refused } from './refused.ts'

interface Length {
  /** Characters at least; 1 unless told otherwise. */
  min?: number
  /** Characters at most. */
  max: number
}

interface Days {
  notBefore?: string | null | undefined
  notAfter?: string | null | undefined
}

interface Numbers {
  min?: number
  max?: number
  /** How many decimals it may have; any number unless told otherwise. */
  decimals?: number
}

/**
 * Reads the values of an input, each to its one form, and gathers what is wrong with them, so that its user reads all of
 * it at once: nothing is refused before `settle`.
 */
export class InputChecks {
  readonly #faults: Refusal[] = []

  /** Adds a fault found elsewhere; null adds none. */
  add(fault: Refusal | null): void {
    if (fault) this.#faults.push(fault)
  }

  /** Whether nothing is wrong with a field so far: only then does what is in it bound others. */
  stands(path: InputPath): boolean {
    return !this.#faults.some((fault) => fault.path.join() === path.join())
  }

  /** @throws {Refused} with everything that was found wrong so far */
  settle(): void {
    if (this.#faults.length > 0) throw new Refused(...this.#faults)
  }

  /** A line of text that has to be there, in its one Thai form. */
  text(path: InputPath, found: string | null | undefined, length: Length): string {
    return this.#long(path, normaliseThai(clean(found)).trim(), length) ?? this.#missing(path, length)
  }

  /** A line of text; null when nothing is written in it. */
  optionalText(path: InputPath, found: string | null | undefined, length: Length): string | null {
    return this.#long(path, normaliseThai(clean(found)).trim(), length)
  }

  /** Text of several lines, each in its one Thai form; null when nothing is written in it. */
  optionalProse(path: InputPath, found: string | null | undefined, length: Length): string | null {
    const lines = clean(found).split(/\r\n|\r|\n/)
    return this.#long(path, lines.map(normaliseThai).join('\n').trim(), length)
  }

  /** A day within what is accepted; both ends are. Where no day is, that is told with what stands in the way. */
  day<Day extends string | null | undefined>(path: InputPath, found: Day, { notBefore, notAfter }: Days): Day {
    if (!found) return found
    if ((notBefore && found < notBefore) || (notAfter && found > notAfter))
      this.add(invalid(path, found, daysBetween(notBefore, notAfter)))
    return found
  }

  /** A number within what is accepted; both ends are. */
  number<Count extends number | null | undefined>(path: InputPath, found: Count, range: Numbers): Count {
    if (found === null || found === undefined) return found
    const { min, max, decimals } = range
    const isOutside = (min !== undefined && found < min) || (max !== undefined && found > max)
    if (isOutside || (decimals !== undefined && !hasDecimals(found, decimals)))
      this.add(invalid(path, found, numbersBetween(range)))
    return found
  }

  /** A web address; null when nothing is written. */
  optionalUrl(path: InputPath, found: string | null | undefined): string | null {
    const text = this.optionalText(path, found, { max: 2000 })
    if (text && !isWebAddress(text)) this.add(invalid(path, text, webAddress))
    return text
  }

  /** A telephone number, in Arabic digits; null when nothing is written. */
  optionalPhone(path: InputPath, found: string | null | undefined): string | null {
    const text = this.optionalText(path, found, { max: 60 })
    if (text === null) return null
    const number = toArabicDigits(text)
    if (!/\d/.test(number)) this.add(invalid(path, text, telephone))
    return number
  }

  #long(path: InputPath, text: string, { min = 1, max }: Length): string | null {
    if (text === '') return null
    // Letters as their reader counts them in a form: code points.
    const length = [...text].length
    if (length < min || length > max)
      this.add(invalid(path, text, { th: `${min} ถึง ${max} ตัวอักษร`, en: `${min} to ${max} characters` }))
    return text
  }

  #missing(path: InputPath, { min = 1, max }: Length): string {
    this.add(required(path, { th: `${min} ถึง ${max} ตัวอักษร`, en: `${min} to ${max} characters` }))
    return ''
  }
}

/** Without the control characters that no text has and Postgres does not take. */
const clean = (found: string | null | undefined): string => (found ?? '').replace(/(?![\t\n\r])\p{Cc}/gu, '')

const telephone = { th: 'หมายเลขโทรศัพท์', en: 'a telephone number' }

const webAddress = {
  th: 'ที่อยู่เว็บที่ขึ้นต้นด้วย https:// หรือ http://',
  en: 'a web address that begins with https:// or http://',
}

/** Whether a number has so many decimals at most: exactly, so that what is kept is what was given. */
const hasDecimals = (found: number, most: number): boolean => Math.round(found * 10 ** most) / 10 ** most === found

function numbersBetween({ min, max, decimals }: Numbers): Bilingual {
  const range = between(min, max)
  if (decimals === undefined) return range
  return { th: `${range.th} ทศนิยมไม่เกิน ${decimals} ตำแหน่ง`, en: `${range.en}, with ${decimals} decimals at most` }
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text)
}

function daysBetween(first: string | null | undefined, last: string | null | undefined): Bilingual {
  if (!first || !last || first <= last) return between(first, last)
  return {
    th: `ยังไม่มีวันที่รับได้ เพราะต้องตั้งแต่ ${first} ขึ้นไป และไม่เกิน ${last}`,
    en: `no day is left: it has to be on or after ${first}, and not after ${last}`,
  }
}

function between(low: string | number | null | undefined, high: string | number | null | undefined): Bilingual {
  if (low === null || low === undefined) return { th: `ไม่เกิน ${high}`, en: `${high} at most` }
  if (high === null || high === undefined) return { th: `ตั้งแต่ ${low} ขึ้นไป`, en: `${low} at least` }
  return { th: `${low} ถึง ${high}`, en: `${low} to ${high}` }
}
