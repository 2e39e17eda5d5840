import { type Reading, readAs, refuse } from './calendar/reading.ts'
import { toArabicDigits } from './calendar/thai-digits.ts'
import { normaliseThai } from './calendar/thai-text.ts'

/** The reference of an official letter (ที่ พร ๐๐๒๓.๓/๒๒๕๕), taken apart. */
export interface LetterReference {
  /** Letters of the sender: two for a province (พร is Phrae), others for a ministry (มท, นร). */
  readonly prefix: string
  /** Code of the sending unit, in Arabic digits: `0023.3`. */
  readonly unitCode: string
  /** A circular (หนังสือเวียน) has ว before its number. */
  readonly isCircular: boolean
  /** Null for a letter that has not been given its number yet. */
  readonly runningNumber: number | null
}

const accepted = {
  th: 'อักษรนำ รหัสหน่วยงาน และเลขที่ เช่น พร ๐๐๒๓.๓/๒๒๕๕ หรือหนังสือเวียน มท ๐๘๑๐.๖/ว ๑๒๓ (เลขที่เว้นว่างได้)',
  en: 'letters, unit code and running number, such as พร 0023.3/2255, or มท 0810.6/ว 123 for a circular (the number may be missing)',
} as const

const LETTERS = /^([ก-ฮ]{2,4})\.? ?/
const UNIT_CODE = /^(\d{2,6}(?:\.\d{1,3})*) ?\/ ?/
const NUMBER = /^(ว ?)?(\d{1,9})?$/

/** Reads the reference of a letter, in Thai or Arabic digits, with or without ที่ before it, however it is spaced. */
export function readLetterReference(written: string): Reading<LetterReference> {
  let rest = toArabicDigits(normaliseThai(written)).replace(/^ที่ ?/, '')
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const found = pattern.exec(rest)
    if (found) rest = rest.slice(found[0].length)
    return found
  }
  const prefix = take(LETTERS)?.[1]
  const unitCode = take(UNIT_CODE)?.[1]
  const number = take(NUMBER)
  const runningNumber = number?.[2] === undefined ? null : Number(number[2])
  if (!prefix || !unitCode || !number || runningNumber === 0) return refuse(written, accepted)
  return readAs({ prefix, unitCode, isCircular: number[1] !== undefined, runningNumber })
}

/** The canonical form of a reference, in Arabic digits: `พร 0023.3/2255`, `มท 0810.6/ว 123`; a draft ends in its slash, or in its ว. */
export const formatLetterReference = ({ prefix, unitCode, isCircular, runningNumber }: LetterReference): string =>
  `${prefix} ${unitCode}/${isCircular ? 'ว ' : ''}${runningNumber ?? ''}`.trimEnd()
