import { addDays } from '@hub/schema/calendar/local-date'

/** The day on which a sequence begins. */
export const firstDay = '2026-11-20'

/** What is known of a measure; its memo has no day until it is sent up. */
export interface MeasureModel {
  today: string
  state: 'DRAFT' | 'IN_APPROVAL' | 'ANNOUNCED'
  draftedOn: string | null
  texts: number[]
  channels: number
  /** Days of the approvals, in order; null for one that is not there. */
  approvals: (string | null)[]
  steps: { startedOn: string | null; finishedOn: string | null }[]
  scored: string[]
}

/** A change that somebody asks for; days are told from today. */
export type AskedOfMeasure =
  | { verb: 'pass'; days: number }
  | { verb: 'changeMeasure'; texts: readonly number[]; channels: number; approvers: number }
  | { verb: 'advanceMeasureStep'; number: number; started: number | null; finished: number | null }
  | { verb: 'submitMeasureForApproval' }
  | { verb: 'approveMeasure'; order: number; on: number }
  | { verb: 'returnMeasure' }
  | { verb: 'announceMeasure'; on: number; signed: number }
  | { verb: 'recordItaScores'; dimension: string }

export const begunMeasure: MeasureModel = {
  today: firstDay,
  state: 'DRAFT',
  draftedOn: null,
  texts: [],
  channels: 0,
  approvals: [],
  steps: [1, 2, 3, 4].map(() => ({ startedOn: null, finishedOn: null })),
  scored: [],
}

/** The measure after a change; null when the change is to be refused. */
export function after(measure: MeasureModel, asked: AskedOfMeasure): MeasureModel | null {
  const { today, state, approvals } = measure
  const day = (offset: number): string => addDays(today, offset)
  const isBetween = (found: string) => found <= today && found >= (measure.draftedOn ?? '')
  switch (asked.verb) {
    case 'pass':
      return { ...measure, today: day(asked.days) }
    case 'changeMeasure': {
      const { channels, approvers } = asked
      const texts = [...new Set([...measure.texts, ...asked.texts])]
      return state === 'DRAFT' ? { ...measure, texts, channels, approvals: Array(approvers).fill(null) } : null
    }
    case 'advanceMeasureStep':
      return advanced(measure, asked)
    case 'submitMeasureForApproval': {
      const isWhole = measure.texts.length === 4 && measure.channels > 0 && approvals.length > 0
      return state === 'DRAFT' && isWhole
        ? { ...measure, state: 'IN_APPROVAL', draftedOn: measure.draftedOn ?? today }
        : null
    }
    case 'approveMeasure': {
      const before = approvals[asked.order - 2] ?? measure.draftedOn ?? ''
      const isNext = approvals.indexOf(null) === asked.order - 1 && asked.order > 0
      const approvedOn = day(asked.on)
      if (state !== 'IN_APPROVAL' || !isNext || approvedOn > today || approvedOn < before) return null
      return { ...measure, approvals: approvals.with(asked.order - 1, approvedOn) }
    }
    case 'returnMeasure':
      return state === 'IN_APPROVAL' ? { ...measure, state: 'DRAFT', approvals: approvals.map(() => null) } : null
    case 'announceMeasure': {
      const isReady = state === 'IN_APPROVAL' && !approvals.includes(null)
      return isReady && isBetween(day(asked.on)) && isBetween(day(asked.signed))
        ? { ...measure, state: 'ANNOUNCED' }
        : null
    }
    case 'recordItaScores':
      if (state !== 'ANNOUNCED' || measure.scored.includes(asked.dimension)) return null
      return { ...measure, scored: [...measure.scored, asked.dimension] }
  }
}

function advanced(
  measure: MeasureModel,
  { number, started, finished }: Extract<AskedOfMeasure, { verb: 'advanceMeasureStep' }>,
): MeasureModel | null {
  if (started === null && finished === null) return null
  const told = (offset: number | null) => (offset === null ? null : addDays(measure.today, offset))
  const step = measure.steps[number - 1]
  if (!step) return null
  const next = { startedOn: told(started) ?? step.startedOn, finishedOn: told(finished) ?? step.finishedOn }
  const steps = measure.steps.with(number - 1, next)
  const isRight = [told(started), told(finished)].every((day) => day === null || day <= measure.today)
  return isRight && areInOrder(steps) ? { ...measure, steps } : null
}

/** Whether the days of all steps, one after the other, never go back, and none is left out before one that is there. */
export function areInOrder(steps: MeasureModel['steps']): boolean {
  const days = steps.flatMap(({ startedOn, finishedOn }) => [startedOn, finishedOn])
  const known = days.filter((day) => day !== null)
  return (
    days.slice(0, known.length).every((day) => day !== null) &&
    known.every((day, at) => at === 0 || day >= (known[at - 1] ?? ''))
  )
}
