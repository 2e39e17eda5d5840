import type { Bilingual } from '@hub/schema/calendar/reading'
import { Refusal } from '../errors/refusal.ts'
import type { Limits } from './limits.ts'

/** The limits on what one request asks. */
export type OperationLimit = Exclude<
  keyof Limits,
  | 'validationErrors'
  | 'requestsPerMinuteOfToken'
  | 'requestsPerMinuteOfAddress'
  | 'operationMilliseconds'
  | 'arrivalMilliseconds'
>

const names: Record<OperationLimit, Bilingual> = {
  bodyBytes: { th: 'ขนาดของคำขอ (ไบต์)', en: 'bytes of the request' },
  characters: { th: 'จำนวนอักขระในเอกสาร', en: 'characters of the document' },
  tokens: { th: 'จำนวนคำและเครื่องหมายในเอกสาร', en: 'tokens of the document' },
  selections: { th: 'จำนวนฟิลด์และ fragment', en: 'fields and fragments' },
  rootFields: { th: 'จำนวนฟิลด์ระดับบนสุด', en: 'root fields' },
  aliases: { th: 'จำนวนชื่อแทน (alias)', en: 'aliases' },
  directives: { th: 'จำนวน directive', en: 'directives' },
  depth: { th: 'จำนวนชั้นของฟิลด์', en: 'levels of fields' },
  repetitions: { th: 'จำนวนครั้งที่ขอฟิลด์เดียวกัน', en: 'times one field is asked for' },
  cost: { th: 'ต้นทุนโดยประมาณ (จำนวนฟิลด์ในคำตอบ)', en: 'estimated cost (fields of the answer)' },
}

/** The refusal of a request that asks too much: which limit, what was found, what is accepted. */
export function tooComplex(limit: OperationLimit, found: number | string, { [limit]: accepted }: Limits): Refusal {
  const name = names[limit]
  return new Refusal({
    code: 'OPERATION_TOO_COMPLEX',
    status: limit === 'bodyBytes' ? 413 : 400,
    reason: {
      th: `คำขอมากเกินไป — ${name.th}: พบ ${found} รับได้ไม่เกิน ${accepted}`,
      en: `the request asks too much — ${name.en}: found ${found}, accepted at most ${accepted}`,
    },
    details: { limit, found, accepted },
  })
}
