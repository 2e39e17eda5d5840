import { daysBetween } from '@hub/schema/calendar/local-date'
import type { Bilingual } from '@hub/schema/calendar/reading'
import { confirmationNeeded, invalid, outOfOrder, type Refusal, required } from '@hub/server'
import type { CentreFacts } from './centre-stages.ts'

/** When a centre went through a step, and the working hours it took. */
export interface StepFacts {
  step: number
  startedOn: string | null
  finishedOn: string | null
  hours: number | null
}

/** What ONDC's work manual gives for all six steps, in hours. */
const standardHours = 1110

/** The steps that are the workshop, the establishment and what follows it. */
const [workshop, establishment, followUp] = [3, 5, 6]

/** Why a step cannot be recorded so, given the other steps of its centre. */
export function objectionsToStep(wanted: StepFacts, steps: readonly StepFacts[], facts: CentreFacts): Refusal[] {
  const before = steps.find(({ step }) => step === wanted.step - 1)
  const after = steps.find(({ step }) => step === wanted.step + 1)
  const { step, finishedOn } = wanted
  if (step > 1 && !before) return [outOfOrder(['input', 'step'], notRecorded(step - 1))]
  if (finishedOn && before && !before.finishedOn) return [outOfOrder(['input', 'finishedOn'], notDone(step - 1))]
  if (finishedOn && step === workshop && !facts.orientedOn && !facts.establishedOn)
    return [outOfOrder(['input', 'finishedOn'], noWorkshop)]
  if (finishedOn && step === establishment && !facts.establishedOn)
    return [outOfOrder(['input', 'finishedOn'], notEstablished)]
  if (step === followUp && !facts.establishedOn) return [outOfOrder(['input', 'step'], notEstablished)]
  return [...disorder(wanted, { before, after }, facts), ...implausibleHours(wanted)]
}

/** Days that contradict those of the steps beside it. */
function disorder(
  { step, startedOn, finishedOn }: StepFacts,
  { before, after }: { before: StepFacts | undefined; after: StepFacts | undefined },
  { establishedOn }: CentreFacts,
): Refusal[] {
  const bounds = [
    { field: 'startedOn', found: startedOn, low: before?.startedOn, high: after?.startedOn },
    { field: 'startedOn', found: startedOn, low: step === followUp ? establishedOn : null, high: null },
    { field: 'finishedOn', found: finishedOn, low: startedOn, high: null },
    { field: 'finishedOn', found: finishedOn, low: before?.finishedOn, high: after?.finishedOn },
  ]
  const objections = bounds.flatMap(({ field, found, low, high }) => {
    const accepted = found && outside(found, low ?? null, high ?? null)
    return accepted ? [invalid(['input', field], found, accepted)] : []
  })
  if (!finishedOn && after?.finishedOn) objections.push(required(['input', 'finishedOn'], doneAfter(step + 1)))
  return objections
}

function implausibleHours({ startedOn, finishedOn, hours }: StepFacts): Refusal[] {
  if (hours === null) return []
  if (!startedOn || !finishedOn) return [required(['input', 'finishedOn'], dayForHours)]
  const most = 24 * (daysBetween(startedOn, finishedOn) + 1)
  if (hours <= most || finishedOn < startedOn) return []
  return [
    invalid(['input', 'hours'], hours, {
      th: `ไม่เกิน ${most} ชั่วโมง จาก ${startedOn} ถึง ${finishedOn}`,
      en: `${most} hours at most, from ${startedOn} to ${finishedOn}`,
    }),
  ]
}

/** What is unusual about a step's hours beside those of the others. */
export function unusualHours({ step, hours }: StepFacts, steps: readonly StepFacts[]): Refusal[] {
  const others = steps.filter((each) => each.step !== step)
  const all = others.reduce((sum, each) => sum + (each.hours ?? 0), hours ?? 0)
  if (hours === null || all <= 2 * standardHours) return []
  return [
    confirmationNeeded(['input', 'hours'], {
      th: `รวมทุกขั้นตอน ${all} ชั่วโมง เกินสองเท่าของมาตรฐาน ${standardHours} ชั่วโมง`,
      en: `all steps together take ${all} hours, more than twice the standard of ${standardHours}`,
    }),
  ]
}

/** Whether what is recorded of a step would change: to add what is not recorded yet changes nothing. */
export const changesStep = (recorded: StepFacts, wanted: StepFacts): boolean =>
  (['startedOn', 'finishedOn', 'hours'] as const).some(
    (field) => recorded[field] !== null && recorded[field] !== wanted[field],
  )

function outside(found: string, low: string | null, high: string | null): Bilingual | null {
  if (low && found < low) return { th: `ตั้งแต่ ${low}`, en: `${low} at the earliest` }
  if (high && found > high) return { th: `ไม่เกิน ${high}`, en: `${high} at the latest` }
  return null
}

const notRecorded = (step: number): Bilingual => ({
  th: `ยังไม่ได้บันทึกขั้นตอนที่ ${step} ซึ่งมาก่อน`,
  en: `step ${step}, which comes before it, is not recorded yet`,
})
const notDone = (step: number): Bilingual => ({
  th: `ขั้นตอนที่ ${step} ซึ่งมาก่อน ยังไม่เสร็จ`,
  en: `step ${step}, which comes before it, is not done yet`,
})
const doneAfter = (step: number): Bilingual => ({
  th: `วันที่เสร็จ เพราะขั้นตอนที่ ${step} เสร็จแล้ว`,
  en: `the day it was done, since step ${step} is done`,
})
const dayForHours = { th: 'วันที่เสร็จ พร้อมกับชั่วโมง', en: 'the day it was done, with hours' }
const noWorkshop = {
  th: 'ยังไม่ได้บันทึกการประชุมชี้แจง (recordOrientation)',
  en: 'the workshop is not recorded yet (recordOrientation)',
}
const notEstablished = {
  th: 'ศูนย์ยังไม่ได้จัดตั้ง (establishCentre)',
  en: 'the centre is not established yet (establishCentre)',
}
