import type { MyReportQuery } from '../../../generated/documents.ts'
import { obstacleField, type ReportField } from '../../../report/report-fields.ts'

export type Owed = NonNullable<MyReportQuery['obligations']>['nodes'][number]
export type MyReport = NonNullable<Owed['report']>

/** What stands in the fields of a form, as it is typed. A class of obstacles that is not named has none. */
export type Typed = ReadonlyMap<ReportField, string>

/** What a writer has changed; null takes a field out. */
export type Edits = ReadonlyMap<ReportField, string | null>

/** What the graph holds of a report that its centre writes: the draft, or what was returned as long as nothing is mended. */
export function heldContent(report: MyReport | null): Typed {
  if (!report) return new Map()
  const { sections, counts, obstacles } = report.draft ?? report
  return new Map([
    ...sections.map(({ kind, text }) => [kind, text] as const),
    ...counts.map(({ indicator, value }) => [indicator, String(value)] as const),
    ...obstacles.map((obstacle) => [obstacleField(obstacle.class.number), obstacle.text ?? ''] as const),
  ])
}

/** What the form shows: what is held, with the edits over it. */
export function typedContent(held: Typed, edits: Edits): Typed {
  const typed = new Map(held)
  for (const [field, value] of edits) {
    if (value === null) typed.delete(field)
    else typed.set(field, value)
  }
  return typed
}
