import type { Transaction } from '@hub/db/connect'
import { alreadyExists, InputChecks, invalid, readRows, required, type Verb, writers } from '@hub/server'
import { claimReport } from '../claims/report.ts'
import { takeStep } from '../effects/take-step.ts'
import type { ReturnedFieldInput, ReturnReportInput } from '../generated/resolvers.ts'
import { readWhy, someWords } from '../inputs/report-message.ts'
import { fieldsOfForm, reportRows } from '../rules/report-content.ts'
import { reportSteps } from '../rules/report-steps.ts'
import { insertReturnedFields } from '../stores/centre-report-write.ts'
import { allObstacleClasses } from '../stores/obstacle-class.ts'

/** Sends a report back: the whole of it, or single fields, which alone can then be changed. */
export const returnReport: Verb<ReturnReportInput, { id: string }> = {
  name: 'returnReport',
  by: writers.offices,
  async run(change, input) {
    const { message, fields } = await readReasons(change.sql, input)
    const { from, to } = reportSteps.return
    const report = await claimReport(change, input, from)
    const { id: reportId, revision } = report
    if (fields.length > 0) await insertReturnedFields(change.sql, { reportId, revision }, fields)
    await takeStep(change, report, { state: to, message })
    return { id: reportId }
  },
}

async function readReasons(sql: Transaction, input: ReturnReportInput) {
  const classes = await allObstacleClasses(sql)
  const form: readonly string[] = fieldsOfForm(classes.map(({ number }) => number))
  const checks = new InputChecks()
  const message = readWhy(checks, 'message', input.message)
  const fields = readRows(checks, ['input', 'fields'], input.fields, reportRows).map((each, row, all) =>
    readField(checks, each, row, all, form),
  )
  if (message === null && !input.fields?.length) checks.add(required(['input', 'message'], someReason))
  checks.settle()
  return { message, fields }
}

function readField(
  checks: InputChecks,
  { field, message }: ReturnedFieldInput,
  row: number,
  all: readonly ReturnedFieldInput[],
  form: readonly string[],
): { field: string; message: string } {
  const path = ['input', 'fields', row, 'field']
  const names = form.join(', ')
  if (!form.includes(field)) checks.add(invalid(path, field, { th: names, en: names }))
  if (all.findIndex((each) => each.field === field) < row) checks.add(alreadyExists(path, namedBefore))
  const words = checks.optionalProse(['input', 'fields', row, 'message'], message, { min: 3, max: 2000 })
  if (words === null) checks.add(required(['input', 'fields', row, 'message'], someWords))
  return { field, message: words ?? '' }
}

const namedBefore = { th: 'อยู่ในแถวก่อนแล้ว ระบุได้แถวเดียว', en: 'it stands in an earlier row; name it in one row only' }

const someReason = {
  th: 'ข้อความถึงรายงานทั้งฉบับ หรือช่องที่ให้แก้อย่างน้อยหนึ่งช่อง',
  en: 'a message to the whole report, or at least one field to be corrected',
}
