import { invalid, outOfOrder, type Refusal, required } from '@hub/server'

/** When a step of a measure was begun and finished. */
export interface StepDays {
  number: number
  startedOn: string | null
  finishedOn: string | null
}

/**
 * Why a step may not have its days, given the steps before and after it: it begins when the one before it is finished, on
 * that day or later, and is finished after it was begun. Null when it may.
 */
export function stepFault(step: StepDays, before: StepDays | undefined, after: StepDays | undefined): Refusal | null {
  const { number, startedOn, finishedOn } = step
  if (!startedOn) return finishedOn || after?.startedOn ? required(['input', 'startedOn'], aDay) : null
  if (number > 1 && !before?.finishedOn) return outOfOrder(['input', 'startedOn'], unfinished(number - 1))
  if (before?.finishedOn && startedOn < before.finishedOn)
    return outOfOrder(['input', 'startedOn'], finishedLater(number - 1, before.finishedOn))
  if (finishedOn && finishedOn < startedOn) return invalid(['input', 'finishedOn'], finishedOn, from(startedOn))
  if (!after?.startedOn) return null
  if (!finishedOn) return required(['input', 'finishedOn'], aDay)
  return finishedOn > after.startedOn
    ? outOfOrder(['input', 'finishedOn'], begunEarlier(number + 1, after.startedOn))
    : null
}

const aDay = { th: 'วันที่', en: 'a day' }
const from = (day: string) => ({ th: `ตั้งแต่ ${day}`, en: `${day} or later` })
const unfinished = (number: number) => ({ th: `ขั้นตอนที่ ${number} ยังไม่แล้วเสร็จ`, en: `step ${number} is not finished` })
const finishedLater = (number: number, day: string) => ({
  th: `ขั้นตอนที่ ${number} แล้วเสร็จเมื่อ ${day}`,
  en: `step ${number} was finished on ${day}`,
})
const begunEarlier = (number: number, day: string) => ({
  th: `ขั้นตอนที่ ${number} เริ่มเมื่อ ${day}`,
  en: `step ${number} was begun on ${day}`,
})
