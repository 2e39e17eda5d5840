import { type Change, Refused, type Verb, writers } from '@hub/server'
import { claimReport } from '../claims/report.ts'
import { findOccasion } from '../claims/report-occasion.ts'
import { type WorkingRevision, workingRevision } from '../claims/working-revision.ts'
import { takeStep } from '../effects/take-step.ts'
import type { SubmitReportInput } from '../generated/resolvers.ts'
import { refuseByChecks } from '../rules/refuse-by-checks.ts'
import { checkReport } from '../rules/report-checks.ts'
import { reportSteps } from '../rules/report-steps.ts'
import { roundRefusal } from '../rules/round-takes.ts'
import { insertRevision, type ReportRecord } from '../stores/centre-report-write.ts'
import { contentOf, insertFields } from '../stores/report-content-write.ts'
import { lastAcceptedBefore } from '../stores/report-occasion.ts'

/** Sends a draft, or the correction of a returned report. */
export const submitReport: Verb<SubmitReportInput, { id: string }> = {
  name: 'submitReport',
  by: writers.ownOfficers,
  async run(change, input) {
    const { from, to } = reportSteps.submit
    const report = await claimReport(change, input, from)
    await refuseByRound(change, report)
    const working = await workingRevision(change.sql, report)
    const [before] = await lastAcceptedBefore(change.sql, [report.id])
    const last = before ? await contentOf(change.sql, before.last) : null
    refuseByChecks(checkReport({ ...working, last }), input.confirm)
    if (!working.exists) await sendAgain(change, report, working)
    await takeStep(change, report, { state: to, revision: working.revision })
    return { id: report.id }
  },
}

async function refuseByRound(change: Change, report: ReportRecord): Promise<void> {
  const path = ['input', 'id']
  const occasion = await findOccasion(change, report, path)
  const received = report.firstSubmittedAt !== null
  const refusal = roundRefusal(path, occasion, change.today, { to: 'send', received })
  if (refusal) throw new Refused(refusal)
}

/** A returned report that is confirmed as it was is a revision of its own: nothing of it stands among the returned. */
async function sendAgain(
  { sql, today }: Change,
  report: ReportRecord,
  { revision, content }: WorkingRevision,
): Promise<void> {
  const key = { reportId: report.id, revision }
  await insertRevision(sql, { ...key, cause: 'RETURNED', isEmpty: false }, today)
  await insertFields(sql, key, content)
}
