import type { Transaction } from '@hub/db/connect'
import { InputChecks, Refused, required, type Verb, writers } from '@hub/server'
import { claimReport } from '../claims/report.ts'
import { takeStep } from '../effects/take-step.ts'
import type { CorrectReportInput } from '../generated/resolvers.ts'
import { readContentChanges } from '../inputs/report-content.ts'
import { readWhy, someWords } from '../inputs/report-message.ts'
import { refuseByChecks } from '../rules/refuse-by-checks.ts'
import { checkReport } from '../rules/report-checks.ts'
import { type ContentChanges, changed, effective, type ReportContent } from '../rules/report-content.ts'
import { insertRevision } from '../stores/centre-report-write.ts'
import { allObstacleClasses } from '../stores/obstacle-class.ts'
import { contentOf, insertFields } from '../stores/report-content-write.ts'
import { lastAcceptedBefore } from '../stores/report-occasion.ts'

/** ONDC corrects an accepted report by a new revision; what was accepted before stays as it was. */
export const correctReport: Verb<CorrectReportInput, { id: string; revision: number }> = {
  name: 'correctReport',
  by: writers.administrators,
  async run(change, input) {
    const { sql, today } = change
    const { cause: note, changes } = await readCorrection(sql, input)
    const report = await claimReport(change, input, ['ACCEPTED'])
    const before = await contentOf(sql, { reportId: report.id, revision: report.revision })
    const actual = effective(before, changes)
    if (actual.size === 0) throw new Refused(required(['input', 'sections'], somethingElse))
    const content = changed(before, actual)
    await refuse(sql, report.id, content, actual, input)
    const key = { reportId: report.id, revision: report.revision + 1 }
    await insertRevision(sql, { ...key, cause: 'CORRECTION', note, isEmpty: false, isAccepted: true }, today)
    await insertFields(sql, key, content)
    await takeStep(change, report, { state: 'ACCEPTED', revision: key.revision, message: note })
    return { id: report.id, revision: key.revision }
  },
}

async function readCorrection(sql: Transaction, input: CorrectReportInput) {
  const classes = await allObstacleClasses(sql)
  const checks = new InputChecks()
  const cause = readWhy(checks, 'cause', input.cause)
  if (cause === null) checks.add(required(['input', 'cause'], someWords))
  const { changes } = readContentChanges(
    checks,
    input,
    classes.map(({ number }) => number),
  )
  checks.settle()
  return { cause: cause ?? '', changes }
}

/** Errors refuse; of warnings only those about what is corrected: the rest was accepted as it stands. */
async function refuse(
  sql: Transaction,
  id: string,
  content: ReportContent,
  changes: ContentChanges,
  { confirm }: CorrectReportInput,
): Promise<void> {
  const [before] = await lastAcceptedBefore(sql, [id])
  const last = before ? await contentOf(sql, before.last) : null
  const checks = checkReport({ content, last, returned: null })
  refuseByChecks(
    checks.filter(({ severity, field }) => severity === 'ERROR' || (field !== null && changes.has(field))),
    confirm,
  )
}

const somethingElse = {
  th: 'หัวข้อ ตัวเลข หรืออุปสรรคอย่างน้อยหนึ่งช่องที่ต่างจากเดิม',
  en: 'at least one section, count or obstacle that differs from what stands',
}
