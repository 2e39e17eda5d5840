import type { reportActors, reportStates } from '@hub/db/reporting/values'
import { outOfOrder, type Refusal } from '@hub/server'

type State = (typeof reportStates)[number]
type Actor = (typeof reportActors)[number]

/** What can be done to a report, the states it starts from, and who does it. The database keeps the same list. */
export const reportSteps = {
  submit: { by: ['LAO_OFFICER'], from: ['DRAFT', 'RETURNED'], to: 'SUBMITTED' },
  endorse: { by: ['PROVINCIAL_OFFICE'], from: ['SUBMITTED'], to: 'ENDORSED' },
  return: { by: ['PROVINCIAL_OFFICE', 'ONDC_ADMIN'], from: ['SUBMITTED', 'ENDORSED'], to: 'RETURNED' },
  accept: { by: ['ONDC_ADMIN'], from: ['SUBMITTED', 'ENDORSED'], to: 'ACCEPTED' },
  withdraw: { by: ['LAO_OFFICER'], from: ['SUBMITTED', 'RETURNED', 'ENDORSED'], to: 'WITHDRAWN' },
} as const satisfies Record<string, { by: readonly Actor[]; from: readonly State[]; to: State }>

/** The states in which an LAO writes its report. */
export const writableStates: readonly State[] = ['DRAFT', 'RETURNED']

const names: Record<State, { th: string; en: string }> = {
  DRAFT: { th: 'ร่าง', en: 'a draft' },
  SUBMITTED: { th: 'ส่งแล้ว', en: 'submitted' },
  RETURNED: { th: 'ถูกส่งกลับแก้ไข', en: 'returned' },
  ENDORSED: { th: 'จังหวัดเห็นชอบแล้ว', en: 'endorsed' },
  ACCEPTED: { th: 'สกถ. รับแล้ว', en: 'accepted' },
  WITHDRAWN: { th: 'ถอนแล้ว', en: 'withdrawn' },
}

/** Why a step cannot be taken from where a report stands; null when it can. */
export function stepRefusal(path: readonly string[], state: State, from: readonly State[]): Refusal | null {
  if (from.includes(state)) return null
  const accepted = (language: 'th' | 'en') => from.map((each) => `${each} (${names[each][language]})`).join(', ')
  return outOfOrder(path, {
    th: `รายงานอยู่ในสถานะ ${state} (${names[state].th}); ทำได้เมื่ออยู่ในสถานะ ${accepted('th')}`,
    en: `the report is ${state} (${names[state].en}); this can be done when it is ${accepted('en')}`,
  })
}
