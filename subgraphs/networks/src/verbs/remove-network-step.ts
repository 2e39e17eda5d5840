import { networkStepCount } from '@hub/db/networks/values'
import { fiscalYearOf } from '@hub/schema/calendar/fiscal-year'
import { notFound, outOfOrder, Refused, type Verb, writers } from '@hub/server'
import { claimNetwork } from '../claims/network.ts'
import type { RemoveNetworkStepInput } from '../generated/resolvers.ts'
import { formedOn } from '../rules/network-life.ts'
import { stepsByNetwork } from '../stores/network-step.ts'
import { deleteStep } from '../stores/network-step-write.ts'
import { refreshNetworkFigures } from '../stores/network-write.ts'

const path = ['input', 'step']

/** Removes the record of a step that was made in error. */
export const removeNetworkStep: Verb<RemoveNetworkStepInput, { id: string }> = {
  name: 'removeNetworkStep',
  by: writers.offices,
  async run(change, input) {
    const { id, life } = await claimNetwork(change, input)
    const steps = await stepsByNetwork(change.sql, [id])
    const record = steps.find(({ step }) => step === input.step)
    if (!record) throw new Refused(notFound(path, input.step, { th: 'บันทึกของขั้นตอนที่', en: 'record of step' }))
    if (steps.some(({ step }) => step > input.step)) throw new Refused(outOfOrder(path, notTheLast))
    if (formedOn(life) !== null && input.step < networkStepCount) throw new Refused(outOfOrder(path, isSetUp))
    await deleteStep(change.sql, id, input.step)
    const years = [record.startedOn, record.finishedOn].flatMap((day) => (day ? [fiscalYearOf(day)] : []))
    await refreshNetworkFigures(change.sql, years)
    return { id }
  },
}

const notTheLast = {
  th: 'มีการบันทึกขั้นตอนหลังจากนี้แล้ว',
  en: 'a later step is recorded',
}

const isSetUp = {
  th: 'เครือข่ายจัดตั้งแล้ว ขั้นตอนที่ 1 ถึง 5 แก้ไขได้แต่ลบไม่ได้',
  en: 'the network is set up: steps 1 to 5 can be corrected, not removed',
}
