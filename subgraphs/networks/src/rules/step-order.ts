import type { Bilingual } from '@hub/schema/calendar/reading'

/** The days of a step as recorded. */
export interface StepDays {
  step: number
  startedOn: string | null
  finishedOn: string | null
}

/** What is wrong with the order of a network's steps. */
export interface StepFault {
  field: 'startedOn' | 'finishedOn'
  why: Bilingual
}

/** The step that sets the network up, and the one that follows it. */
const setsUp = 5
const follows = 6

/**
 * What contradicts the order of the steps, with the day the network was set up (null until then); null when nothing does.
 * Steps may overlap, but they begin and finish in order; the four before the network is set up finish by then, the fifth
 * sets it up, the sixth follows it.
 */
export function stepFault(steps: readonly StepDays[], formedOn: string | null): StepFault | null {
  for (const step of steps) {
    const before = steps.find((each) => each.step === step.step - 1)
    const fault = againstOneBefore(step, before) ?? againstSettingUp(step, formedOn)
    if (fault) return fault
  }
  return null
}

/** Why a network cannot be set up on this day as far as its steps are recorded; null when it can. */
export function whyNotFormed(steps: readonly StepDays[], formedOn: string): Bilingual | null {
  for (let step = 1; step < setsUp; step++)
    if (!steps.find((each) => each.step === step)?.finishedOn)
      return {
        th: `ขั้นตอนที่ ${step} ยังไม่เสร็จ ขั้นตอนที่ 1 ถึง 4 ต้องเสร็จก่อนจัดตั้งเครือข่าย`,
        en: `step ${step} is not finished: steps 1 to 4 come before the network is set up`,
      }
  if (!steps.some((each) => each.step === setsUp))
    return {
      th: 'ขั้นตอนที่ 5 ซึ่งรับฟังความคิดเห็นและตั้งเครือข่ายยังไม่เริ่ม',
      en: 'step 5, which hears opinions and sets the network up, has not begun',
    }
  return stepFault(steps, formedOn)?.why ?? null
}

function againstOneBefore({ step, startedOn, finishedOn }: StepDays, before: StepDays | undefined): StepFault | null {
  if (startedOn && finishedOn && finishedOn < startedOn)
    return fault('finishedOn', `ขั้นตอนที่ ${step} เสร็จก่อนเริ่ม`, `step ${step} finished before it began`)
  if (step === 1) return null
  const last = step - 1
  if (!before)
    return fault(
      startedOn ? 'startedOn' : 'finishedOn',
      `ขั้นตอนที่ ${step} มาหลังขั้นตอนที่ ${last} ซึ่งยังไม่ได้บันทึก`,
      `step ${step} comes after step ${last}, which is not recorded`,
    )
  if (startedOn && before.startedOn && startedOn < before.startedOn)
    return fault(
      'startedOn',
      `ขั้นตอนที่ ${step} เริ่ม ${startedOn} ก่อนขั้นตอนที่ ${last} ซึ่งเริ่ม ${before.startedOn}`,
      `step ${step} began on ${startedOn}, before step ${last}, which began on ${before.startedOn}`,
    )
  if (!finishedOn) return null
  if (!before.finishedOn)
    return fault(
      'finishedOn',
      `ขั้นตอนที่ ${step} เสร็จ ${finishedOn} แต่ขั้นตอนที่ ${last} ยังไม่เสร็จ`,
      `step ${step} finished on ${finishedOn}, but step ${last} is not finished`,
    )
  if (finishedOn >= before.finishedOn) return null
  return fault(
    'finishedOn',
    `ขั้นตอนที่ ${step} เสร็จ ${finishedOn} ก่อนขั้นตอนที่ ${last} ซึ่งเสร็จ ${before.finishedOn}`,
    `step ${step} finished on ${finishedOn}, before step ${last}, which finished on ${before.finishedOn}`,
  )
}

function againstSettingUp({ step, startedOn, finishedOn }: StepDays, formedOn: string | null): StepFault | null {
  if (formedOn === null) return beforeItIsSetUp(step, startedOn, finishedOn)
  if (step < setsUp && (finishedOn === null || finishedOn > formedOn))
    return fault(
      'finishedOn',
      `ขั้นตอนที่ ${step} ต้องเสร็จไม่หลัง ${formedOn} ซึ่งเป็นวันจัดตั้งเครือข่าย`,
      `step ${step} finished by ${formedOn}, the day the network was set up`,
    )
  if (step === setsUp && startedOn && startedOn > formedOn)
    return fault(
      'startedOn',
      `ขั้นตอนที่ 5 เริ่ม ${startedOn} หลังวันจัดตั้งเครือข่าย ${formedOn}`,
      `step 5 began on ${startedOn}, after the network was set up on ${formedOn}`,
    )
  if (step === setsUp && finishedOn && finishedOn < formedOn)
    return fault(
      'finishedOn',
      `ขั้นตอนที่ 5 เสร็จ ${finishedOn} ก่อนวันจัดตั้งเครือข่าย ${formedOn}`,
      `step 5 finished on ${finishedOn}, before the network was set up on ${formedOn}`,
    )
  if (step === follows && startedOn && startedOn < formedOn)
    return fault(
      'startedOn',
      `ขั้นตอนที่ 6 เริ่ม ${startedOn} ก่อนวันจัดตั้งเครือข่าย ${formedOn}`,
      `step 6 began on ${startedOn}, before the network was set up on ${formedOn}`,
    )
  return null
}

function beforeItIsSetUp(step: number, startedOn: string | null, finishedOn: string | null): StepFault | null {
  if (step === setsUp && finishedOn)
    return fault(
      'finishedOn',
      'ขั้นตอนที่ 5 เสร็จเมื่อจัดตั้งเครือข่ายแล้ว โปรดบันทึกการจัดตั้งก่อน (formNetwork)',
      'step 5 finishes once the network is set up: record that first (formNetwork)',
    )
  if (step !== follows) return null
  return fault(
    startedOn ? 'startedOn' : 'finishedOn',
    'ขั้นตอนที่ 6 ติดตามเครือข่าย ซึ่งยังไม่ได้จัดตั้ง',
    'step 6 follows the network, which is not set up yet',
  )
}

const fault = (field: StepFault['field'], th: string, en: string): StepFault => ({ field, why: { th, en } })
