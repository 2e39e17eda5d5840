import { addDays, type LocalDate } from '@hub/schema/calendar/local-date'
import type { reportActors, reportStates } from '../reporting/values.ts'
import type { Random } from './random.ts'

export type ReportState = (typeof reportStates)[number]
type Actor = (typeof reportActors)[number]

/** How it goes with an owed report. */
export type ReportFate = 'ON_TIME' | 'LATE' | 'MISSING' | 'EMPTY' | 'UNFINISHED' | 'WITHDRAWN'

/** A report's entry into a state. */
export interface Step {
  state: ReportState
  on: LocalDate
  revision: number
  byRole: Actor
  message: string | null
}

/** The half-year a report is for, and when it is due. */
export interface Owed {
  endsOn: LocalDate
  dueOn: LocalDate
}

/** Of a hundred reports: centres that work well, and those that struggle. Together they give the nation's shares. */
const STEADY: readonly (readonly [ReportFate, number])[] = [
  ['ON_TIME', 85],
  ['LATE', 7],
  ['MISSING', 4],
  ['UNFINISHED', 2],
  ['EMPTY', 1.5],
  ['WITHDRAWN', 0.5],
]
const STRUGGLING: readonly (readonly [ReportFate, number])[] = [
  ['ON_TIME', 55],
  ['LATE', 22],
  ['MISSING', 14],
  ['UNFINISHED', 5],
  ['EMPTY', 3],
  ['WITHDRAWN', 1],
]
const SHARE_STEADY = 2 / 3

/** Whether a centre works well, for good. */
export const isSteady = (random: Random): boolean => random.chance(SHARE_STEADY)

/** How it goes with one report of a centre. */
export const fateOf = (random: Random, steady: boolean): ReportFate => random.weighted(steady ? STEADY : STRUGGLING)

/** All steps that a report will have taken in the end, in order; none when it is never begun. */
export function stepsOf(random: Random, fate: ReportFate, { endsOn, dueOn }: Owed): Step[] {
  if (fate === 'MISSING') return []
  const sent =
    fate === 'LATE' ? addDays(dueOn, random.int(1, 60)) : addDays(endsOn, random.int(4, daysUntil(endsOn, dueOn)))
  const begun = addDays(sent, -random.int(1, 20))
  const draft = step('DRAFT', begun > endsOn ? begun : addDays(endsOn, 1), 1, 'LAO_OFFICER')
  if (fate === 'UNFINISHED') return [draft]
  const first = step('SUBMITTED', sent, 1, 'LAO_OFFICER')
  if (fate === 'WITHDRAWN') return [draft, first, step('WITHDRAWN', addDays(sent, random.int(1, 9)), 1, 'LAO_OFFICER')]
  if (fate === 'EMPTY') return [draft, first, ...emptyReturned(random, sent)]
  return [draft, first, ...reviewOf(random, sent)]
}

const daysUntil = (from: LocalDate, to: LocalDate): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

function emptyReturned(random: Random, sent: LocalDate): Step[] {
  if (random.chance(0.4)) return []
  return [step('RETURNED', addDays(sent, random.int(2, 9)), 1, 'PROVINCIAL_OFFICE', 'ส่งมาโดยไม่มีเนื้อหา')]
}

/** The province looks at a report, sends some back, endorses it; ONDC accepts it. A few stay where they are. */
function reviewOf(random: Random, sent: LocalDate): Step[] {
  const steps: Step[] = []
  let day = sent
  let revision = 1
  const later = (least: number, most: number): LocalDate => {
    day = addDays(day, random.int(least, most))
    return day
  }
  if (random.chance(0.13)) {
    steps.push(step('RETURNED', later(2, 10), revision, 'PROVINCIAL_OFFICE', 'โปรดแก้ไขตามช่องที่ระบุ'))
    if (random.chance(0.1)) return steps
    revision = 2
    steps.push(step('SUBMITTED', later(2, 14), revision, 'LAO_OFFICER'))
  }
  if (random.chance(0.03)) return steps
  steps.push(step('ENDORSED', later(2, 12), revision, 'PROVINCIAL_OFFICE'))
  if (random.chance(0.04)) return steps
  steps.push(step('ACCEPTED', later(3, 25), revision, 'ONDC_ADMIN'))
  return steps
}

const step = (
  state: ReportState,
  on: LocalDate,
  revision: number,
  byRole: Actor,
  message: string | null = null,
): Step => ({
  state,
  on,
  revision,
  byRole,
  message,
})
