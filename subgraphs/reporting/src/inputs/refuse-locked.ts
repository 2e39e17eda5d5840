import type { Transaction } from '@hub/db/connect'
import { type InputPath, outOfOrder, Refused } from '@hub/server'
import type { ContentChanges, ReportField } from '../rules/report-content.ts'
import type { ReportRecord } from '../stores/centre-report-write.ts'
import { returnedFieldsByRevision } from '../stores/report-content.ts'

/**
 * Where single fields were returned, holds the others as they are.
 * @throws {Refused} OUT_OF_ORDER for each other field that would change
 */
export async function refuseLocked(
  sql: Transaction,
  { id: reportId, revision }: ReportRecord,
  changes: ContentChanges,
  paths: ReadonlyMap<ReportField, InputPath>,
): Promise<void> {
  const returned = (await returnedFieldsByRevision(sql, [{ reportId, revision }])).map(({ field }) => field)
  if (returned.length === 0) return
  const locked = [...changes.keys()].filter((field) => !returned.includes(field))
  const open = returned.join(', ')
  const refusals = locked.map((field) =>
    outOfOrder(paths.get(field) ?? ['input'], {
      th: `${field} ไม่ได้ถูกส่งกลับ จึงแก้ไม่ได้; แก้ได้: ${open}`,
      en: `${field} was not returned and cannot be changed; what can: ${open}`,
    }),
  )
  if (refusals.length > 0) throw new Refused(...refusals)
}
