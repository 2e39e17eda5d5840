import type { Bilingual } from '@hub/schema/calendar/reading'
import { confirmationNeeded, InputChecks, Refused, required, type Verb, writers } from '@hub/server'
import { claimReport } from '../claims/report.ts'
import { takeStep } from '../effects/take-step.ts'
import type { WithdrawReportInput } from '../generated/resolvers.ts'
import { readWhy, someWords } from '../inputs/report-message.ts'
import { reportSteps } from '../rules/report-steps.ts'
import { writtenDay } from '../rules/written-day.ts'
import { roundByKey } from '../stores/reporting-round.ts'

/** The LAO takes back what is not accepted: the round is owed again. */
export const withdrawReport: Verb<WithdrawReportInput, { id: string }> = {
  name: 'withdrawReport',
  by: writers.ownOfficers,
  async run(change, input) {
    const message = readMessage(input)
    const { from, to } = reportSteps.withdraw
    const report = await claimReport(change, input, from)
    const [round] = await roundByKey(change.sql, { year: report.fiscalYear, half: report.half })
    if (round && round.closesOn < change.today && !input.confirm)
      throw new Refused(confirmationNeeded(['input', 'id'], noOther(round.closesOn)))
    await takeStep(change, report, { state: to, message })
    return { id: report.id }
  },
}

function readMessage(input: WithdrawReportInput): string | null {
  const checks = new InputChecks()
  const message = readWhy(checks, 'message', input.message)
  if (message === null) checks.add(required(['input', 'message'], someWords))
  checks.settle()
  return message
}

const noOther = (closesOn: string): Bilingual => ({
  th: `รอบนี้ปิดรับรายงานแล้วเมื่อวันที่ ${writtenDay(closesOn, 'TH')} ถอนแล้วส่งฉบับใหม่ไม่ได้`,
  en: `the round took its last reports on ${writtenDay(closesOn, 'EN')}: no other one can be sent`,
})
