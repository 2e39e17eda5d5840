import type { PendingRows, Transaction } from '@hub/db/connect'
import { reportIndicators, reportSectionKinds } from '@hub/db/reporting/values'
import { obstacleClassOf, obstacleField, type ReportContent, type ReportField } from '../rules/report-content.ts'
import type { RevisionKey } from './report-content.ts'

interface FieldRow {
  kind: string | null
  obstacleClass: number | null
  body: string | null
  value: number | null
}

/** What a revision says. */
export async function contentOf(sql: Transaction, { reportId, revision }: RevisionKey): Promise<ReportContent> {
  const rows = await sql<FieldRow[]>`
    select kind, null::integer as obstacle_class, body, null::integer as value
    from reporting.report_section where report_id = ${reportId} and revision = ${revision}
    union all
    select indicator, null, null, value
    from reporting.report_count where report_id = ${reportId} and revision = ${revision}
    union all
    select null, obstacle_class, body, null
    from reporting.report_obstacle where report_id = ${reportId} and revision = ${revision}`
  return new Map(rows.map((row) => [fieldOf(row), row.value ?? row.body ?? '']))
}

const fieldOf = ({ kind, obstacleClass }: FieldRow): ReportField =>
  obstacleClass === null ? (kind as ReportField) : obstacleField(obstacleClass)

/** Takes fields out of a revision. */
export const removeFields = (
  sql: Transaction,
  { reportId, revision }: RevisionKey,
  fields: readonly ReportField[],
): PendingRows<object> => {
  const { sections, counts, classes } = byTable(fields)
  return sql<object[]>`
    with section as (
      delete from reporting.report_section
      where report_id = ${reportId} and revision = ${revision} and kind = any (${sections}::text[])
    ), count as (
      delete from reporting.report_count
      where report_id = ${reportId} and revision = ${revision} and indicator = any (${counts}::text[])
    )
    delete from reporting.report_obstacle
    where report_id = ${reportId} and revision = ${revision} and obstacle_class = any (${classes}::integer[])`
}

/** Puts fields into a revision that does not have them. */
export const insertFields = (
  sql: Transaction,
  { reportId, revision }: RevisionKey,
  content: ReportContent,
): PendingRows<object> => {
  const { sections, counts, classes } = byTable([...content.keys()])
  const bodies = sections.map((kind) => String(content.get(kind)))
  const values = counts.map((indicator) => Number(content.get(indicator)))
  const words = classes.map((number) => content.get(obstacleField(number)) || null) as (string | null)[]
  return sql<object[]>`
    with report as (
      select r.id, r.province_code, r.lao_code, r.demo from reporting.centre_report r where r.id = ${reportId}
    ), section as (
      insert into reporting.report_section (report_id, revision, kind, body, province_code, lao_code, demo)
      select r.id, ${revision}, f.kind, f.body, r.province_code, r.lao_code, r.demo
      from report r, unnest(${sections}::text[], ${bodies}::text[]) f (kind, body)
    ), count as (
      insert into reporting.report_count (report_id, revision, indicator, value, province_code, lao_code, demo)
      select r.id, ${revision}, f.indicator, f.value, r.province_code, r.lao_code, r.demo
      from report r, unnest(${counts}::text[], ${values}::integer[]) f (indicator, value)
    )
    insert into reporting.report_obstacle (report_id, revision, obstacle_class, body, province_code, lao_code, demo)
    select r.id, ${revision}, f.class, f.body, r.province_code, r.lao_code, r.demo
    from report r, unnest(${classes}::integer[], ${words}::text[]) f (class, body)`
}

function byTable(fields: readonly ReportField[]) {
  const classes = fields.map(obstacleClassOf).filter((number) => number !== null)
  const sections = reportSectionKinds.filter((kind) => fields.includes(kind))
  return { sections, counts: reportIndicators.filter((indicator) => fields.includes(indicator)), classes }
}
