import { randomUUID } from 'node:crypto'
import type { Sql } from '@hub/db/connect'

/** Of an LAO's centre: an accepted report that was corrected, and a draft for the running round that a rule speaks against. */
export async function writeReports(sql: Sql, lao: string): Promise<void> {
  await correct(sql, lao)
  await sql`delete from reporting.centre_report where lao_code = ${lao} and fiscal_year = 2570 and half = 'FIRST'`
  const [centre] = await sql`select id, province_code from reporting.centre where lao_code = ${lao} order by id limit 1`
  const id = randomUUID()
  const scope = { province_code: centre?.provinceCode, lao_code: lao }
  await sql`insert into reporting.centre_report ${sql({ id, centre_id: centre?.id, ...scope, fiscal_year: 2570, half: 'FIRST' })}`
  const part = { report_id: id, revision: 1, ...scope }
  await sql`insert into reporting.report_revision ${sql({ ...part, created_at: '2026-11-01 05:00Z', cause: 'FIRST_DRAFT', is_empty: false })}`
  await sql`insert into reporting.report_section ${sql({ ...part, kind: 'PROBLEMS', body: 'คนทำงานมาเวทีกลางวันไม่ได้' })}`
  await sql`insert into reporting.report_transition ${sql({ ...part, ordinal: 1, state: 'DRAFT', at: '2026-11-01 05:00Z', by_role: 'LAO_OFFICER' })}`
}

/** One more revision of an accepted report, which counts fewer people. */
async function correct(sql: Sql, lao: string): Promise<void> {
  const [report] = await sql`
    update reporting.centre_report set revision = revision + 1
    where id = (select id from reporting.centre_report where lao_code = ${lao} and state = 'ACCEPTED' order by id limit 1)
    returning id, revision, province_code`
  const part = { report_id: report?.id, revision: report?.revision, province_code: report?.provinceCode, lao_code: lao }
  const at = '2026-11-10 05:00Z'
  await sql`insert into reporting.report_revision ${sql({ ...part, created_at: at, cause: 'CORRECTION', note: 'นับซ้ำ', is_empty: false, accepted_at: at })}`
  await sql`insert into reporting.report_section ${sql({ ...part, kind: 'OUTPUTS', body: 'จัดเวทีสองครั้ง' })}`
  await sql`insert into reporting.report_count ${sql({ ...part, indicator: 'PARTICIPANTS', value: 7 })}`
  await sql`insert into reporting.report_obstacle ${sql({ ...part, obstacle_class: 2, body: 'ที่ปรึกษาอยู่ไกล' })}`
  await sql`insert into reporting.returned_field ${sql({ ...part, field: 'OUTPUTS', message: 'ขอรายละเอียด' })}`
}
