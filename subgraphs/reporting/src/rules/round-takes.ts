import { outOfOrder, type Refusal } from '@hub/server'
import { writtenDay } from './written-day.ts'

/** The days of a round that decide whether it takes a report. */
export interface RoundTaking {
  startsOn: string
  opensOn: string
  closesOn: string
}

/** What is asked of a round: to let a report be written, or sent. A report that was received and returned may be late. */
interface Asked {
  to: 'write' | 'send'
  received: boolean
}

/** Why a round does not take a report today; null when it does. */
export function roundRefusal(path: readonly string[], round: RoundTaking, today: string, asked: Asked): Refusal | null {
  const from = asked.to === 'write' ? round.startsOn : round.opensOn
  if (today < from)
    return outOfOrder(path, {
      th: `รอบนี้รับรายงานตั้งแต่วันที่ ${writtenDay(from, 'TH')}`,
      en: `the round takes reports from ${writtenDay(from, 'EN')} on`,
    })
  if (today <= round.closesOn || asked.received) return null
  return outOfOrder(path, {
    th: `รอบนี้ปิดรับรายงานแล้วเมื่อวันที่ ${writtenDay(round.closesOn, 'TH')}`,
    en: `the round took its last reports on ${writtenDay(round.closesOn, 'EN')}`,
  })
}
