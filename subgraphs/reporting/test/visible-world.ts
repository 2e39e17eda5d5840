import type { Sql } from '@hub/db/connect'
import { addCentre, addReport, addRounds, type Centre } from './records.ts'

/**
 * Two centres in Phrae, one in Chiang Rai. Each has an accepted report for round 1 of 2564 and a submitted one for
 * round 2, and its LAO an announced measure for 2564 and a draft for 2565; each of these has one part of every kind.
 */
export async function fillVisibleWorld(sql: Sql): Promise<Centre[]> {
  await sql`
    insert into reporting.api_token (name, hash, prefix, role, created_by, expires_on)
    values ('แดชบอร์ด', 'a hash', 'hub_', 'ONDC_ANALYST', 'administrator', '2030-01-01')`
  await addRounds(sql, 2564, 2565)
  await sql`
    insert into reporting.source (id, title_th, title_en, publisher_th, publisher_en, dated_on)
    values ('manual', 'คู่มือ', 'Manual', 'สกถ.', 'ONDC', '2019-08-31')`
  await sql`
    insert into reporting.obstacle_class (number, name_th, name_en, response_th, response_en, source_id, locator_th, locator_en)
    values (1, 'ก', 'a', 'ข', 'b', 'manual', 'หมวด 13', 'Section 13')`
  await sql`
    insert into reporting.work_standard (process, name_th, name_en, hours, source_id, locator_th, locator_en)
    values ('RUN_NETWORK', 'งานเครือข่าย', 'Networks', 738, 'manual', 'ข้อ 9', 'Item 9')`
  await sql`
    insert into reporting.published_figure (indicator, basis, area, fiscal_year, value, kind, source_id, locator_th, locator_en)
    values ('NETWORKS', 'ADDED_IN_YEAR', 'TH', 2561, 2, 'ACTUAL', 'manual', 'ภาคผนวก', 'Annex')`
  await sql`
    insert into reporting.published_figure_revision (figure_id, revision, value, cause, source_id, locator_th, locator_en)
    select id, 1, 3, 'พิมพ์ผิด', source_id, locator_th, locator_en from reporting.published_figure`
  await sql`insert into reporting.target (indicator, basis, area, fiscal_year, value) values ('CENTRES', 'ADDED_IN_YEAR', 'TH', 2564, 10)`
  await sql`
    insert into reporting.target_revision (target_id, revision, value, cause) select id, 1, 9, 'ปรับแผน' from reporting.target`
  const centres = [
    await addCentre(sql, { laoCode: '5540101', provinceCode: '54', open: [['2019-01-01']] }),
    await addCentre(sql, { laoCode: '5540102', provinceCode: '54', open: [['2019-01-01']] }),
    await addCentre(sql, { laoCode: '5570404', provinceCode: '57', open: [['2019-01-01']] }),
  ]
  for (const centre of centres) {
    await addWholeReport(sql, centre, 'FIRST')
    await addWholeReport(sql, centre, 'SECOND')
    await addWholeMeasure(sql, centre, 2564)
    await addWholeMeasure(sql, centre, 2565)
  }
  await sql`select reporting.refresh_rollups()`
  return centres
}

async function addWholeReport(sql: Sql, centre: Centre, half: 'FIRST' | 'SECOND'): Promise<void> {
  const state = half === 'FIRST' ? 'ACCEPTED' : 'SUBMITTED'
  const steps = [{ state, at: half === 'FIRST' ? '2021-04-20' : '2021-10-20' } as const]
  const id = await addReport(sql, centre, { year: 2564, half, steps: half === 'FIRST' ? [] : steps })
  if (half === 'FIRST')
    await sql`
      update reporting.centre_report
      set state = 'ACCEPTED', first_submitted_at = '2021-04-20 05:00Z', accepted_at = '2021-05-20 05:00Z' where id = ${id}`
  if (half === 'FIRST')
    await sql`update reporting.report_revision set accepted_at = '2021-05-20 05:00Z' where report_id = ${id}`
  const scope = { province_code: centre.provinceCode, lao_code: centre.laoCode }
  const part = { report_id: id, revision: 1, ...scope }
  if (half === 'FIRST')
    await sql`insert into reporting.report_transition ${sql({ ...part, ordinal: 1, state, at: '2021-05-20 05:00Z', by_role: 'ONDC_ADMIN' })}`
  await sql`insert into reporting.report_section ${sql({ ...part, kind: 'OUTPUTS', body: 'จัดเวทีประชาคม' })}`
  await sql`insert into reporting.report_count ${sql({ ...part, indicator: 'HEARINGS_HELD', value: 3 })}`
  await sql`insert into reporting.report_obstacle ${sql({ ...part, obstacle_class: 1 })}`
  await sql`insert into reporting.returned_field ${sql({ ...part, field: 'OUTPUTS', message: 'ขอรายละเอียด' })}`
  await sql`insert into reporting.round_extension ${sql({
    ...scope,
    fiscal_year: 2564,
    half,
    centre_id: centre.id,
    due_on: '2021-12-31',
    granted_on: '2021-03-01',
  })}`
}

async function addWholeMeasure(sql: Sql, { provinceCode, laoCode }: Centre, year: number): Promise<void> {
  const scope = { province_code: provinceCode, lao_code: laoCode }
  const state =
    year === 2564 ? { state: 'ANNOUNCED', announced_on: '2021-03-04' } : { state: 'DRAFT', announced_on: null }
  const [measure] = await sql`
    insert into reporting.participation_measure ${sql({ ...scope, ...state, fiscal_year: year, title_th: 'มาตรการ' })} returning id`
  const part = { measure_id: measure?.id, ...scope }
  await sql`insert into reporting.measure_step ${sql({ ...part, number: 1 })}`
  await sql`insert into reporting.measure_channel ${sql({ ...part, ordinal: 1, kind: 'WEBSITE' })}`
  await sql`insert into reporting.measure_approval ${sql({ ...part, ordinal: 1, position_th: 'นิติกร' })}`
  await sql`insert into reporting.ita_score ${sql({ ...part, dimension: 3, score: 87.5, source: 'ITA 2564' })}`
  const before = { revision: 1, score: 78.5, source: 'ITA 2564', cause: 'พิมพ์สลับหลัก' }
  await sql`insert into reporting.ita_score_revision ${sql({ ...part, dimension: 3, ...before })}`
  const returned = { returned_on: '2021-03-01', position_th: 'ปลัดเทศบาล', message: 'ขอขั้นตอนที่ 3' }
  await sql`insert into reporting.measure_return ${sql({ ...part, ordinal: 1, ...returned })}`
}
