import { networkStepCount } from '@hub/db/networks/values'
import { fiscalYearOf } from '@hub/schema/calendar/fiscal-year'
import { InputChecks, invalid, outOfOrder, Refused, required, type Verb, writers } from '@hub/server'
import { type ClaimedNetwork, claimNetwork } from '../claims/network.ts'
import type { RecordNetworkStepInput } from '../generated/resolvers.ts'
import { formedOn, whyNot } from '../rules/network-life.ts'
import { hoursOfItsDays } from '../rules/step-hours.ts'
import { stepFault } from '../rules/step-order.ts'
import { type StepRow, stepsByNetwork } from '../stores/network-step.ts'
import { writeStep } from '../stores/network-step-write.ts'
import { refreshNetworkFigures } from '../stores/network-write.ts'

type StepRecord = Omit<StepRow, 'networkId'>

/** Records how a network went through a step, in the place of what was recorded of it. */
export const recordNetworkStep: Verb<RecordNetworkStepInput, { id: string; step: number }> = {
  name: 'recordNetworkStep',
  by: writers.offices,
  async run(change, input) {
    const record = readStep(input, change.today)
    const network = await claimNetwork(change, input)
    const steps = await stepsByNetwork(change.sql, [network.id])
    const before = steps.find(({ step }) => step === record.step)
    checkStep(network, record, steps)
    await writeStep(change.sql, network, record)
    const days = [record.startedOn, record.finishedOn, before?.startedOn, before?.finishedOn, ...finished(steps, 6)]
    const years = days.flatMap((day) => (day ? [fiscalYearOf(day)] : []))
    await refreshNetworkFigures(change.sql, years)
    return { id: network.id, step: record.step }
  },
}

/** The day a step finished, where it has: hours of one step count in the year of the sixth. */
const finished = (steps: readonly StepRow[], number: number): (string | null)[] =>
  steps.filter(({ step }) => step === number).map(({ finishedOn }) => finishedOn)

/** @throws {Refused} with everything that is wrong with the input */
function readStep(input: RecordNetworkStepInput, today: string): StepRecord {
  const checks = new InputChecks()
  const startedOn = checks.day(['input', 'startedOn'], input.startedOn ?? null, { notAfter: today })
  const finishedOn = checks.day(['input', 'finishedOn'], input.finishedOn ?? null, { notAfter: today })
  const hours = checks.number(['input', 'hours'], input.hours ?? null, { min: 0, max: 10_000, decimals: 2 })
  const step = checks.number(['input', 'step'], input.step, { min: 1, max: networkStepCount })
  const accepted = hoursOfItsDays({ startedOn, finishedOn, hours })
  if (accepted) checks.add(invalid(['input', 'hours'], hours, accepted))
  if (!startedOn && !finishedOn) checks.add(required(['input', 'startedOn'], aDay))
  checks.settle()
  return { step, startedOn, finishedOn, hours }
}

const aDay = {
  th: 'วันที่เริ่ม เว้นได้เฉพาะขั้นตอนที่เสร็จแล้ว',
  en: 'the day it began, which only a finished step may lack',
}

/** @throws {Refused} OUT_OF_ORDER when the step cannot have gone so in this network */
function checkStep({ life }: ClaimedNetwork, record: StepRecord, steps: readonly StepRow[]): void {
  const checks = new InputChecks()
  for (const field of ['startedOn', 'finishedOn'] as const) {
    const on = record[field]
    const why = on && whyNot({ kind: 'STEP', on }, life)
    if (why) checks.add(outOfOrder(['input', field], why))
  }
  checks.settle()
  const others = steps.filter(({ step }) => step !== record.step)
  const fault = stepFault(
    [...others, record].toSorted((one, other) => one.step - other.step),
    formedOn(life),
  )
  if (fault) throw new Refused(outOfOrder(['input', fault.field], fault.why))
}
