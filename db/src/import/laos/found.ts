import type { Bilingual } from '@hub/schema/calendar/reading'
import type { FindingKind } from './finding.ts'

const FOUND: Partial<Record<FindingKind, (found: string) => Bilingual>> = {
  NOT_UTF8: (found) => ({ th: `ข้อมูลที่ไม่ใช่ UTF-8 “${found}”`, en: `what is not UTF-8, “${found}”` }),
  READ_AS_WINDOWS_874: () => ({
    th: 'รหัสอักขระ Windows-874 (TIS-620)',
    en: 'the encoding Windows-874 (TIS-620)',
  }),
  MANY_GONE: (missing) => ({ th: `ขาด ${missing} อปท.`, en: `that ${missing} LAOs are missing` }),
}

const asWritten = (found: string): Bilingual =>
  found === '' ? { th: 'ค่าว่าง', en: 'nothing' } : { th: `“${found}”`, en: `“${found}”` }

/** What was found, in words. */
export const foundOf = (kind: FindingKind, found: string): Bilingual => (FOUND[kind] ?? asWritten)(found)
