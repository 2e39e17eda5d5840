import { fiscalYearStart } from '@hub/schema/calendar/fiscal-year'
import { FIRST_FISCAL_YEAR } from '@hub/schema/calendar/known-fiscal-years'
import { formatLetterReference, readLetterReference } from '@hub/schema/letter-reference'
import { lettersOfProvince, provinceOfLetters } from '@hub/schema/province-letters'
import { confirmationNeeded, type InputChecks, type InputPath, invalid } from '@hub/server'
import type { TrainingLetterInput } from '../generated/resolvers.ts'
import type { NewLetter } from '../stores/training-parts-write.ts'

interface Given {
  path: InputPath
  /** The training's; null for one of the nation, whose letters may come from anywhere. */
  provinceCode: string | null
  today: string
  confirm: boolean
}

const longest = { max: 200, min: 2 }

/** A letter with its reference taken apart; null when that cannot be read. */
export function readLetter(
  checks: InputChecks,
  letter: TrainingLetterInput,
  { path, provinceCode, today, confirm }: Given,
): NewLetter | null {
  const datedOn = readLetterDay(checks, [...path, 'datedOn'], letter.datedOn, today)
  const sender = checks.optionalText([...path, 'sender'], letter.sender, longest)
  const recipient = checks.optionalText([...path, 'recipient'], letter.recipient, longest)
  const read = readLetterReference(letter.reference)
  if (!read.ok) {
    checks.add(invalid([...path, 'reference'], letter.reference, read.accepted))
    return null
  }
  const reference = formatLetterReference(read.value)
  if (!confirm && provinceCode !== null) checkPrefix(checks, [...path, 'reference'], read.value.prefix, provinceCode)
  return { ...read.value, kind: letter.kind, reference, datedOn, sender, recipient }
}

/** The day on a letter, of a fiscal year that the hub knows and not after today; null when it is not known. */
export const readLetterDay = (
  checks: InputChecks,
  path: InputPath,
  day: string | null | undefined,
  today: string,
): string | null => checks.day(path, day ?? null, { notBefore: fiscalYearStart(FIRST_FISCAL_YEAR), notAfter: today })

function checkPrefix(checks: InputChecks, path: InputPath, prefix: string, provinceCode: string): void {
  const from = provinceOfLetters(prefix)
  if (from === undefined || from === provinceCode) return
  const own = lettersOfProvince(provinceCode)
  checks.add(
    confirmationNeeded(path, {
      th: `${prefix} เป็นอักษรของจังหวัดรหัส ${from} ส่วนการอบรมเป็นของจังหวัดรหัส ${provinceCode} (${own})`,
      en: `${prefix} stands for the province ${from}, but the training is of the province ${provinceCode} (${own})`,
    }),
  )
}

/** Why a letter is not recorded twice. */
export const sameLetter = (reference: string) => ({
  th: `มีหนังสือ ${reference} ของการอบรมนี้แล้ว`,
  en: `the training has the letter ${reference} already`,
})
