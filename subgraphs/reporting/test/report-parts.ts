import type { Sql } from '@hub/db/connect'
import type { Centre } from './records.ts'

/** What stands in a revision of a report. */
export interface ReportParts {
  sections?: Record<string, string>
  counts?: Record<string, number>
  /** By class; the text may be left out. */
  obstacles?: Record<number, string | null>
  /** Fields sent back, with the remark. */
  returned?: Record<string, string>
}

/** Puts parts into a revision of a centre's report. */
export async function addReportPart(
  sql: Sql,
  centre: Centre,
  reportId: string,
  revision: number,
  { sections = {}, counts = {}, obstacles = {}, returned = {} }: ReportParts,
): Promise<void> {
  const key = { report_id: reportId, revision, province_code: centre.provinceCode, lao_code: centre.laoCode }
  for (const [kind, body] of Object.entries(sections))
    await sql`insert into reporting.report_section ${sql({ ...key, kind, body })}`
  for (const [indicator, value] of Object.entries(counts))
    await sql`insert into reporting.report_count ${sql({ ...key, indicator, value })}`
  for (const [number, body] of Object.entries(obstacles))
    await sql`insert into reporting.report_obstacle ${sql({ ...key, obstacle_class: Number(number), body })}`
  for (const [field, message] of Object.entries(returned))
    await sql`insert into reporting.returned_field ${sql({ ...key, field, message })}`
}
