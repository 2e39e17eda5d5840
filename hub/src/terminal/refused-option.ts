import type { Bilingual } from '@hub/schema/calendar/reading'
import { Failure } from './failure.ts'

/** What refuses the value of an option. */
export const refusedOption = (option: string, found: string | undefined, accepted: Bilingual): Failure =>
  new Failure({
    th: `--${option}: พบ ${found ? `“${found}”` : 'ค่าว่าง'} ที่รับได้คือ ${accepted.th}`,
    en: `--${option}: found ${found ? `“${found}”` : 'nothing'}, accepted is ${accepted.en}`,
  })
