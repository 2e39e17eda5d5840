import { invalid, type Refusal } from '@hub/server'
import type { OpenInterval } from '../stores/centre-interval.ts'

/** What is wrong with the times of a centre: each ends after it begins, and begins when the one before it has ended. */
export function intervalFaults(intervals: readonly OpenInterval[]): Refusal[] {
  return intervals.flatMap(({ openedOn, closedOn }, at): Refusal[] => {
    const path = ['input', 'intervals', at]
    if (closedOn !== null && closedOn <= openedOn) return [invalid([...path, 'closedOn'], closedOn, after(openedOn))]
    const before = intervals[at - 1]
    if (!before) return []
    if (before.closedOn === null) return [invalid([...path, 'openedOn'], openedOn, nothing)]
    return openedOn >= before.closedOn ? [] : [invalid([...path, 'openedOn'], openedOn, from(before.closedOn))]
  })
}

const after = (day: string) => ({ th: `หลัง ${day}`, en: `a day after ${day}` })
const from = (day: string) => ({ th: `ตั้งแต่ ${day}`, en: `${day} or later` })
const nothing = {
  th: 'ไม่มีช่วงถัดไป เพราะช่วงก่อนหน้ายังไม่สิ้นสุด',
  en: 'none, since the time before it has not ended',
}
