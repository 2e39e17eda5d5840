import { programmeBeginning } from '@hub/schema/calendar/programme-beginning'
import { alreadyExists, confirmed, InputChecks, Refused, refuse, type Verb, writers } from '@hub/server'
import { claimFor } from '../claims/centre-facts.ts'
import type { RecordProcessStepInput } from '../generated/resolvers.ts'
import { changesStep, objectionsToStep, type StepFacts, unusualHours } from '../rules/process-step.ts'
import { stepsOfCentre, writeProcessStep } from '../stores/process-step-write.ts'

/** Records when a centre went through a step of ONDC's process. */
export const recordProcessStep: Verb<RecordProcessStepInput, { id: string; step: number }> = {
  name: 'recordProcessStep',
  by: writers.officers,
  async run(change, input) {
    const centre = await claimFor(change, 'recordStep', input)
    const wanted = checked(input, change.today)
    const steps = await stepsOfCentre(change.sql, centre.id)
    const recorded = steps.find(({ step }) => step === wanted.step)
    if (recorded && changesStep(recorded, wanted) && typeof input.expectedVersion !== 'number')
      throw new Refused(alreadyExists(['input', 'step'], recordedAlready))
    refuse(objectionsToStep(wanted, steps, centre))
    confirmed(input.confirm, unusualHours(wanted, steps))
    await writeProcessStep(change.sql, centre, wanted)
    return { id: centre.id, step: wanted.step }
  },
}

/** The step, when its values are of the accepted ranges. */
function checked(input: RecordProcessStepInput, today: string): StepFacts {
  const days = { notBefore: programmeBeginning, notAfter: today }
  const checks = new InputChecks()
  const step = {
    step: checks.number(['input', 'step'], input.step, { min: 1, max: 6 }),
    startedOn: checks.day(['input', 'startedOn'], input.startedOn, days),
    finishedOn: checks.day(['input', 'finishedOn'], input.finishedOn, days) ?? null,
    hours: checks.number(['input', 'hours'], input.hours, { min: 0.25, max: 5000 }) ?? null,
  }
  checks.settle()
  return step
}

const recordedAlready = {
  th: 'บันทึกขั้นตอนนี้แล้ว หากจะแก้ไขโปรดส่ง expectedVersion',
  en: 'the step is recorded already; to change what is recorded, send expectedVersion',
}
