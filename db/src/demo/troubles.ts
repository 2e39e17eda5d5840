import type { LocalDate } from '@hub/schema/calendar/local-date'
import type { Suspension } from './plan-centres.ts'

/** What went wrong with a centre after it was established. */
export interface Troubles {
  closedOn?: LocalDate
  closingReason?: string
  suspensions?: Suspension[]
}

/** By the centre's place among the invented ones, oldest first. */
const BY_PLACE: Record<number, Troubles> = {
  6: { closedOn: '2022-03-01', closingReason: 'ย้ายงานไปรวมกับศูนย์บริการร่วมของอำเภอ' },
  11: { suspensions: [{ suspendedOn: '2026-06-01', resumedOn: null, reason: 'ปรับปรุงอาคารสำนักงาน' }] },
  18: { closedOn: '2024-10-15', closingReason: 'สภาท้องถิ่นมีมติให้ยุบ' },
  26: {
    suspensions: [
      { suspendedOn: '2020-04-01', resumedOn: '2020-09-01', reason: 'งดรวมคนจำนวนมาก' },
      { suspendedOn: '2023-01-16', resumedOn: '2023-07-03', reason: 'รอแต่งตั้งคณะกรรมการชุดใหม่' },
    ],
  },
  33: { closedOn: '2025-05-01', closingReason: 'ไม่มีเจ้าหน้าที่ประจำศูนย์ต่อเนื่องกันหนึ่งปี' },
  40: { suspensions: [{ suspendedOn: '2026-09-07', resumedOn: null, reason: 'สำนักงานเสียหายจากน้ำท่วม' }] },
}

/** The troubles of the invented centre at a place; nothing for most. */
export const troublesOf = (place: number): Troubles => BY_PLACE[place] ?? {}
