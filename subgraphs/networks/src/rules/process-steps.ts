import type { Named } from '@hub/server'
import type { StepRow } from '../stores/network-step.ts'

/** A step of running people's networks. */
export type ProcessStep = Named & { number: number }

/** A step as one network went through it. */
export interface StepRecord {
  step: ProcessStep
  startedOn: string | null
  finishedOn: string | null
  hours: number | null
}

/** The six steps of ONDC's work manual of 31 August 2562, section 8.1. */
export const processSteps: readonly ProcessStep[] = [
  ['ศึกษาการดำเนินงานเครือข่ายและกำหนดกลุ่มเป้าหมาย', 'Study how networks work and set the target group'],
  ['จัดโครงการสร้างความรู้และสร้างเครือข่าย', 'Hold a project that builds knowledge and networks'],
  ['เผยแพร่ความรู้และวัดผลก่อนและหลัง', 'Spread knowledge, with a test before and after'],
  ['จัดทำบัญชีภาคประชาชน ที่ปรึกษา และคณะกรรมการ', 'Compile the register of people, advisors and committees'],
  ['รับฟังความคิดเห็นและตั้งเครือข่ายในพื้นที่', 'Hear opinions and set up the network in the area'],
  ['สรุปผลและติดตามความก้าวหน้า', 'Sum up and follow the progress'],
].map(([nameTh, nameEn], index) => ({ number: index + 1, nameTh: nameTh ?? '', nameEn: nameEn ?? '' }))

/** All six steps in order, with what is recorded of them. */
export const stepRecords = (rows: readonly StepRow[]): StepRecord[] =>
  processSteps.map((step) => {
    const row = rows.find((each) => each.step === step.number)
    return { step, startedOn: row?.startedOn ?? null, finishedOn: row?.finishedOn ?? null, hours: row?.hours ?? null }
  })

/** Hours of all steps together; null when none is recorded. */
export function recordedHours(rows: readonly StepRow[]): number | null {
  const hours = rows.flatMap((row) => (row.hours === null ? [] : [row.hours]))
  return hours.length === 0 ? null : hours.reduce((sum, each) => sum + each, 0)
}
