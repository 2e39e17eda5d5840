import type { Transaction } from '@hub/db/connect'
import { alreadyExists, type Change, InputChecks, notFound, outOfOrder, Refused, type Verb, writers } from '@hub/server'
import { claimReport } from '../claims/report.ts'
import { findOccasion } from '../claims/report-occasion.ts'
import { workingRevision } from '../claims/working-revision.ts'
import type { SaveReportDraftInput } from '../generated/resolvers.ts'
import { refuseLocked } from '../inputs/refuse-locked.ts'
import { readContentChanges, type WantedChanges } from '../inputs/report-content.ts'
import { changed, effective } from '../rules/report-content.ts'
import { writableStates } from '../rules/report-steps.ts'
import { roundRefusal } from '../rules/round-takes.ts'
import {
  insertReport,
  insertRevision,
  insertTransition,
  markEmptiness,
  type ReportRecord,
} from '../stores/centre-report-write.ts'
import { allObstacleClasses } from '../stores/obstacle-class.ts'
import { insertFields, removeFields } from '../stores/report-content-write.ts'
import type { Occasion } from '../stores/report-occasion.ts'

/** Saves what a centre's report says; begins the report when there is none. No figure counts what is not sent. */
export const saveReportDraft: Verb<SaveReportDraftInput, { id: string }> = {
  name: 'saveReportDraft',
  by: writers.ownOfficers,
  async run(change, input) {
    const wanted = await readWanted(change.sql, input)
    const occasion = await findOccasion(change, input)
    const report = occasion.reportId
      ? await claim(change, input, occasion.reportId)
      : await begin(change, input, occasion)
    const received = report.firstSubmittedAt !== null
    const refusal = roundRefusal(['input', 'half'], occasion, change.today, { to: 'write', received })
    if (refusal) throw new Refused(refusal)
    await write(change, report, wanted)
    return { id: report.id }
  },
}

async function readWanted(sql: Transaction, input: SaveReportDraftInput): Promise<WantedChanges> {
  const classes = await allObstacleClasses(sql)
  const checks = new InputChecks()
  const wanted = readContentChanges(
    checks,
    input,
    classes.map(({ number }) => number),
  )
  checks.settle()
  return wanted
}

/** The report that is there, which the viewer has to have read. */
async function claim(change: Change, input: SaveReportDraftInput, id: string): Promise<ReportRecord> {
  const { expectedVersion } = input
  const path = ['input', 'expectedVersion']
  const begun = { th: 'รอบนี้มีรายงานแล้ว โปรดอ่านรายงานก่อน', en: 'there is a report for this round; read it first' }
  if (expectedVersion === null || expectedVersion === undefined) throw new Refused(alreadyExists(path, begun))
  return claimReport(change, { id, expectedVersion }, writableStates, ['input', 'half'])
}

async function begin(
  { sql, today }: Change,
  { centreId, fiscalYear: year, half, expectedVersion }: SaveReportDraftInput,
  { demo }: Occasion,
): Promise<ReportRecord> {
  const path = ['input', 'expectedVersion']
  const none = {
    th: 'รอบนี้ไม่มีรายงาน หรือถอนไปแล้ว; เริ่มรายงานใหม่โดยไม่ระบุค่านี้',
    en: 'there is no report for this round, or it was withdrawn; leave this out to begin one',
  }
  if (typeof expectedVersion === 'number') throw new Refused(outOfOrder(path, none))
  const [made] = await insertReport(sql, { centreId, year, half, demo })
  if (!made) throw new Refused(notFound(['input', 'centreId'], centreId, { th: 'ศูนย์', en: 'centre' }))
  const report = { id: made.id, state: 'DRAFT', revision: 1, firstSubmittedAt: null } as ReportRecord
  await insertRevision(sql, { reportId: report.id, revision: 1, cause: 'FIRST_DRAFT', isEmpty: true }, today)
  await insertTransition(sql, { ...report, byRole: 'LAO_OFFICER', message: null }, today)
  return report
}

async function write({ sql, today }: Change, report: ReportRecord, { changes, paths }: WantedChanges): Promise<void> {
  const working = await workingRevision(sql, report)
  const actual = effective(working.content, changes)
  if (actual.size === 0) return
  if (report.state === 'RETURNED') await refuseLocked(sql, report, actual, paths)
  const after = changed(working.content, actual)
  const key = { reportId: report.id, revision: working.revision }
  if (!working.exists) {
    await insertRevision(sql, { ...key, cause: 'RETURNED', isEmpty: after.size === 0 }, today)
    await insertFields(sql, key, after)
    return
  }
  await removeFields(sql, key, [...actual.keys()])
  await insertFields(sql, key, new Map([...after].filter(([field]) => actual.has(field))))
  await markEmptiness(sql, key, after.size === 0)
}
