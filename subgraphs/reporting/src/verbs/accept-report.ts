import { confirmationNeeded, Refused, type Verb, writers } from '@hub/server'
import { claimReport } from '../claims/report.ts'
import { takeStep } from '../effects/take-step.ts'
import type { AcceptReportInput } from '../generated/resolvers.ts'
import { readRemark } from '../inputs/report-message.ts'
import { refuseEmpty } from '../rules/refuse-empty.ts'
import { reportSteps } from '../rules/report-steps.ts'
import { acceptRevision } from '../stores/centre-report-write.ts'

/** ONDC accepts a report, which is public from then on. */
export const acceptReport: Verb<AcceptReportInput, { id: string }> = {
  name: 'acceptReport',
  by: writers.administrators,
  async run(change, input) {
    const message = readRemark(input)
    const { from, to } = reportSteps.accept
    const report = await claimReport(change, input, from)
    refuseEmpty(report)
    if (report.state === 'SUBMITTED' && !input.confirm)
      throw new Refused(confirmationNeeded(['input', 'id'], notEndorsed))
    const { id: reportId, revision } = report
    await acceptRevision(change.sql, { reportId, revision }, change.today)
    await takeStep(change, report, { state: to, message })
    return { id: reportId }
  },
}

const notEndorsed = {
  th: 'จังหวัดยังไม่ได้เห็นชอบรายงานนี้',
  en: 'the provincial office has not endorsed this report',
}
