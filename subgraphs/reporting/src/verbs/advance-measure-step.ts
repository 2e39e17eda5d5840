import { InputChecks, Refused, required, type Verb, writers } from '@hub/server'
import { claimMeasure } from '../claims/measure.ts'
import type { AdvanceMeasureStepInput } from '../generated/resolvers.ts'
import { earliestDay } from '../inputs/measure-content.ts'
import { stepFault } from '../rules/step-days.ts'
import { stepsByMeasure } from '../stores/measure-parts.ts'
import { saveStepDays } from '../stores/measure-parts-write.ts'

/** Records when a step of a measure was begun or finished. */
export const advanceMeasureStep: Verb<AdvanceMeasureStepInput, { id: string }> = {
  name: 'advanceMeasureStep',
  by: writers.officers,
  async run(change, input) {
    const { sql, today } = change
    const { step: number, startedOn, finishedOn } = input
    if (!startedOn && !finishedOn) throw new Refused(required(['input', 'startedOn'], aDay))
    const { id, fiscalYear } = await claimMeasure(change, input)
    const checks = new InputChecks()
    checks.number(['input', 'step'], number, { min: 1, max: 4 })
    const limits = { notBefore: earliestDay(fiscalYear), notAfter: today }
    checks.day(['input', 'startedOn'], startedOn, limits)
    checks.day(['input', 'finishedOn'], finishedOn, limits)
    checks.settle()
    const steps = await stepsByMeasure(sql, [id])
    const stepOf = (wanted: number) => steps.find((step) => step.number === wanted)
    const current = stepOf(number)
    const step = {
      number,
      startedOn: startedOn ?? current?.startedOn ?? null,
      finishedOn: finishedOn ?? current?.finishedOn ?? null,
    }
    checks.add(stepFault(step, stepOf(number - 1), stepOf(number + 1)))
    checks.settle()
    await saveStepDays(sql, id, step)
    return { id }
  },
}

const aDay = { th: 'startedOn หรือ finishedOn', en: 'startedOn or finishedOn' }
