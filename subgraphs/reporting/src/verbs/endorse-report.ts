import { type Verb, writers } from '@hub/server'
import type { EndorseReportInput } from '../generated/resolvers.ts'
import { reportSteps } from '../rules/report-steps.ts'
import { claimReport } from './claim-report.ts'
import { refuseEmpty } from './refuse-empty.ts'
import { readRemark } from './report-message.ts'
import { takeStep } from './take-step.ts'

/** The provincial office endorses what a centre of its province sent. */
export const endorseReport: Verb<EndorseReportInput, { id: string }> = {
  name: 'endorseReport',
  by: writers.ownOffices,
  async run(change, input) {
    const message = readRemark(input)
    const { from, to } = reportSteps.endorse
    const report = await claimReport(change, input, from)
    refuseEmpty(report)
    await takeStep(change, report, { state: to, message })
    return { id: report.id }
  },
}
