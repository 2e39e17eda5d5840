import type { Bilingual } from '@hub/schema/calendar/reading'
import type { InputPath, Refusal } from './refused.ts'

/** A value that is not of the accepted form or range. */
export const invalid = (path: InputPath, found: unknown, accepted: Bilingual): Refusal =>
  about('INVALID', path, {
    th: `พบ ${shown(found)}; ค่าที่รับได้: ${accepted.th}`,
    en: `found ${shown(found)}; accepted: ${accepted.en}`,
  })

/** A value that is needed and missing. */
export const required = (path: InputPath, accepted: Bilingual): Refusal =>
  about('REQUIRED', path, { th: `ไม่มีค่า; ต้องมี: ${accepted.th}`, en: `nothing found; needed: ${accepted.en}` })

/** A record that does not exist or is not the viewer's; `what` names its kind. */
export const notFound = (path: InputPath, found: unknown, what: Bilingual): Refusal =>
  about('NOT_FOUND', path, {
    th: `ไม่มี${what.th} ${shown(found)} หรือไม่อยู่ในความดูแลของท่าน`,
    en: `there is no ${what.en} ${shown(found)}, or it is not yours to change`,
  })

/** Something of which there is one already; `why` says which. */
export const alreadyExists = (path: InputPath, why: Bilingual): Refusal => about('ALREADY_EXISTS', path, why)

/** A step that is not due, or over; `why` says what has to come first. */
export const outOfOrder = (path: InputPath, why: Bilingual): Refusal => about('OUT_OF_ORDER', path, why)

/** Something unusual that `confirm: true` lets through; `what` says what is unusual. */
export const confirmationNeeded = (path: InputPath, what: Bilingual): Refusal =>
  about('CONFIRMATION_NEEDED', path, {
    th: `${what.th} หากถูกต้องแล้ว โปรดส่งอีกครั้งพร้อม confirm: true`,
    en: `${what.en}; if it is right, send it again with confirm: true`,
  })

/**
 * A record that has changed since its user read it; `changed` names the columns and tables as the database has them. A
 * version that the record does not have yet is INVALID: nobody can have read it.
 */
export function staleVersion(path: InputPath, expected: number, current: number, changed: readonly string[]): Refusal {
  if (expected > current) return invalid(path, expected, upTo(current))
  const changedFields = fieldNames(changed)
  const what = changedFields.join(', ')
  const stale = about('STALE_VERSION', path, {
    th: `พบ ${expected} แต่ข้อมูลเปลี่ยนเป็นรุ่น ${current} แล้ว${what && ` สิ่งที่เปลี่ยน: ${what}`} โปรดอ่านข้อมูลใหม่ก่อนแก้ไข`,
    en: `found ${expected}, but the record is at version ${current} by now${what && `; changed: ${what}`}. Read it again before you change it`,
  })
  return { ...stale, changedFields }
}

const upTo = (current: number): Bilingual => ({
  th: `รุ่นที่ท่านอ่าน ซึ่งไม่เกิน ${current} อันเป็นรุ่นปัจจุบัน`,
  en: `the version that you read, up to ${current}, which is the present one`,
})

/** Columns and tables as the graph names them: `position_th` is `position`, `aligned_with_…` is `isAlignedWith…`. */
const fieldNames = (names: readonly string[]): string[] => [...new Set(names.map(fieldOf))].sort()

const fieldOf = (name: string): string =>
  name
    .replace(/_th$/, '')
    .replace(/^aligned_/, 'is_aligned_')
    .replace(/_([a-z])/g, (_, letter) => letter.toUpperCase())

/** A refusal whose message begins with the field it is about. */
const about = (code: Refusal['code'], path: InputPath, message: Bilingual): Refusal => ({
  code,
  path,
  message: { th: `${fieldName(path, 'แถวที่')}: ${message.th}`, en: `${fieldName(path, 'row')}: ${message.en}` },
})

/** `participants row 3 category` for `['input', 'participants', 2, 'category']`: rows are told from 1. */
const fieldName = (path: InputPath, row: string): string =>
  path
    .filter((part, place) => place > 0 || part !== 'input')
    .map((part) => (typeof part === 'number' ? `${row} ${part + 1}` : part))
    .join(' ')

const longestShown = 80

const shown = (found: unknown): string => {
  const text = JSON.stringify(found ?? null)
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text
}
