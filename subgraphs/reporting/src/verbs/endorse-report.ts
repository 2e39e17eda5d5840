import { type Verb, writers } from '@hub/server'
import { claimReport } from '../claims/report.ts'
import { takeStep } from '../effects/take-step.ts'
import type { EndorseReportInput } from '../generated/resolvers.ts'
import { readRemark } from '../inputs/report-message.ts'
import { refuseEmpty } from '../rules/refuse-empty.ts'
import { reportSteps } from '../rules/report-steps.ts'

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
