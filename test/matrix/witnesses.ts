import type { Sql } from '@hub/db/connect'
import { writeCorrections } from './correction-witnesses.ts'
import type { Places } from './places.ts'
import { writeReports } from './witness-reports.ts'

/** Writes what the demo nation lacks: in both provinces something in every field, published and not. */
export async function writeWitnesses(sql: Sql, laos: Record<keyof Places, string>): Promise<void> {
  await sql.begin(async (begun) => {
    const transaction = begun as unknown as Sql
    for (const lao of Object.values(laos)) {
      await writeLao(transaction, lao)
      await writeCentre(transaction, lao)
      await writeMeasures(transaction, lao)
      await writeReports(transaction, lao)
      await writeParticipants(transaction, lao)
      await writeSmallGroup(transaction, lao)
    }
    for (const [province, from] of [
      ['54', 'CLOSED'],
      ['57', 'DORMANT'],
    ] as const)
      await moveNetwork(transaction, province, from)
    await writeMembers(transaction, Object.values(laos))
    await writeNation(transaction)
    await writeCorrections(transaction, Object.values(laos))
    await writeTokens(transaction, laos.phrae)
    await transaction`select networks.refresh_rollups()`
    await transaction`select reporting.refresh_rollups()`
  })
}

/** A point, days, and another name before. */
async function writeLao(sql: Sql, code: string): Promise<void> {
  await sql`
    update centres.lao set latitude = 18.1, longitude = 100.2, area_km2 = 40, established_on = '1999-02-25',
      closed_on = '2030-10-01' where code = ${code}`
  await sql`
    insert into centres.lao_version (lao_code, valid_from, valid_to, name_th, type, district_code)
    select code, '1999-02-25', '2004-01-01', 'ชื่อเดิม', 'SAO', district_code from centres.lao where code = ${code}`
}

/** A centre it had before, a subcommittee with a seat that has ended and one that was dissolved, and a plan that is not adopted. */
async function writeCentre(sql: Sql, lao: string): Promise<void> {
  await sql`
    insert into centres.centre (province_code, lao_code, selected_on, established_on, closed_on, closing_reason)
    select province_code, code, '2009-01-05', '2010-02-01', '2012-03-01', 'สภาท้องถิ่นมีมติให้ยุบ'
    from centres.lao where code = ${lao}`
  const [body] = await sql`
    insert into centres.committee_body (centre_id, province_code, lao_code, kind, name_th, ordinal)
    select id, province_code, lao_code, 'SUBCOMMITTEE', 'คณะอนุกรรมการ', 9
    from centres.centre where lao_code = ${lao} and closed_on is null
    returning *`
  await sql`
    insert into centres.committee_body (centre_id, province_code, lao_code, kind, name_th, since, until)
    select centre_id, province_code, lao_code, kind, 'คณะอนุกรรมการชุดเดิม', '2018-01-01', '2019-01-01'
    from centres.committee_body where id = ${body?.id}`
  const of = { centreId: body?.centreId, provinceCode: body?.provinceCode, laoCode: lao }
  const seat = { ...snake(of), body_id: body?.id, role: 'MEMBER', position_th: 'กำนัน', ordinal: 1 }
  await sql`insert into centres.committee_member ${sql({ ...seat, since: '2020-01-01', until: '2021-01-01' })}`
  const plan = { ...snake(of), fiscal_year: 2570, adopted_on: null }
  const [draft] = await sql`
    insert into centres.operating_plan ${sql(plan)}
    on conflict (centre_id, fiscal_year) do update set adopted_on = null returning id`
  const planned = {
    plan_id: draft?.id,
    province_code: of.provinceCode,
    lao_code: lao,
    mission: 1,
    name_th: 'ร่างกิจกรรม',
  }
  await sql`insert into centres.planned_activity ${sql({ ...planned, planned_half: 'SECOND' })}`
  await sql`
    insert into reporting.returned_field (report_id, revision, province_code, lao_code, field, message)
    select id, revision, province_code, lao_code, 'OUTPUTS', 'ขอรายละเอียด'
    from reporting.centre_report where lao_code = ${lao} and state = 'ACCEPTED'
    on conflict do nothing`
}

/** An announced measure and a draft, with every part. */
async function writeMeasures(sql: Sql, lao: string): Promise<void> {
  for (const [year, state] of [
    [2569, 'ANNOUNCED'],
    [2570, 'DRAFT'],
  ] as const) {
    const announcedOn = state === 'ANNOUNCED' ? '2026-03-04' : null
    const [measure] = await sql`
      insert into reporting.participation_measure (province_code, lao_code, fiscal_year, title_th, state, drafted_on,
        announced_on, signed_on, signatory_position_th, plan_from, plan_to)
      select province_code, code, ${year}, 'มาตรการ', ${state}, '2026-02-01', ${announcedOn}, '2026-03-05', 'นายกเทศมนตรี', 2566, 2570
      from reporting.lao where code = ${lao} returning id, province_code`
    const part = { measure_id: measure?.id, province_code: measure?.provinceCode, lao_code: lao }
    const days = { started_on: '2026-02-01', finished_on: '2026-03-01' }
    await sql`insert into reporting.measure_step ${sql({ ...part, number: 1, body: 'วิเคราะห์', ...days })}`
    await sql`insert into reporting.measure_channel ${sql({ ...part, ordinal: 1, kind: 'WEBSITE', detail: 'เว็บไซต์' })}`
    await sql`insert into reporting.measure_approval ${sql({ ...part, ordinal: 1, position_th: 'นิติกร', approved_on: '2026-02-20' })}`
    await sql`insert into reporting.ita_score ${sql({ ...part, dimension: 3, score: 87.5, source: 'ITA 2569' })}`
  }
}

/** Someone of the LAO in a training of its province, with a name of their own and both tests. */
async function writeParticipants(sql: Sql, lao: string): Promise<void> {
  const [person] = await sql`
    insert into networks.participant (training_id, category, province_code, lao_code, district_code, position_th, attended, is_core_trainer)
    select (select id from networks.training t where t.province_code = l.province_code order by id limit 1),
      'LAO_REPRESENTATIVE', l.province_code, l.code, substr(l.code, 2, 4), 'ปลัดเทศบาล', true, true
    from networks.lao l where code = ${lao} returning id, training_id, province_code`
  const of = { participant_id: person?.id, province_code: person?.provinceCode, lao_code: lao }
  await sql`insert into networks.participant_person ${sql({ ...of, name: `สมมติ จาก${lao}`, phone: '000-111-2222', line_id: `demo-${lao}` })}`
  for (const kind of ['PRE', 'POST'])
    await sql`insert into networks.test_score ${sql({ ...of, kind, score: 10, max_score: 20 })}`
  await sql`
    insert into networks.training
      (series_id, province_code, name_th, fiscal_year, mode, status, starts_on, ends_on, cancellation_reason_th)
    select (select id from networks.training_series order by id limit 1), province_code, 'อบรมที่ยกเลิก', 2570, 'ON_SITE',
      'CANCELLED', '2026-11-19', '2026-11-19', 'สถานการณ์น้ำท่วม'
    from networks.lao where code = ${lao}`
  const reported = { training_id: person?.trainingId, participants: 40, source_th: 'รายงานของจังหวัด' }
  await sql`insert into networks.reported_participants ${sql(reported)} on conflict do nothing`
}

/** A training whose three people are too few for their results to be shown to everyone. */
async function writeSmallGroup(sql: Sql, lao: string): Promise<void> {
  const [training] = await sql`
    insert into networks.training (series_id, province_code, name_th, fiscal_year, mode, status, starts_on, ends_on)
    select (select id from networks.training_series order by id limit 1), province_code, 'อบรมกลุ่มเล็ก', 2565, 'ON_SITE',
      'COMPLETED', '2022-03-01', '2022-03-01'
    from networks.lao where code = ${lao} returning id, province_code`
  for (const score of [4, 5, 6]) {
    const of = { province_code: training?.provinceCode, lao_code: lao }
    const who = { training_id: training?.id, category: 'LAO_STAFF', attended: true, is_core_trainer: false, ...of }
    const [person] = await sql`insert into networks.participant ${sql(who)} returning id`
    for (const [kind, points] of Object.entries({ PRE: score, POST: score + 3 }))
      await sql`insert into networks.test_score ${sql({ participant_id: person?.id, ...of, kind, score: points, max_score: 10 })}`
  }
}

const networkTables = [
  'network_status',
  'network_step',
  'network_member',
  'network_member_person',
  'network_advisor',
  'network_advisor_person',
  'hearing',
  'hearing_opinion',
  'network_follow_up',
]

/** Gives a province of the matrix a network that has seen its end, of another province. */
async function moveNetwork(sql: Sql, province: string, status: string): Promise<void> {
  const [moved] =
    await sql`select province_code as from from networks.network where status = ${status} order by id limit 1`
  // No user can move a network, and its rows are bound to those of its own province: here they move as one.
  await sql`set local role none`
  await sql`set local session_replication_role = replica`
  for (const table of ['network', ...networkTables])
    await sql`update ${sql(`networks.${table}`)} set province_code = ${province} where province_code = ${moved?.from}`
  await sql`set local session_replication_role = origin`
  await sql`set local role hub_owner`
  await sql`
    update networks.network set status = 'CLOSED', closed_on = '2026-01-01'
    where province_code = ${province} and status = ${status} and closed_on is null`
  await sql`
    update networks.network_status set reason = 'สมาชิกน้อยลง'
    where network_id in (select id from networks.network where province_code = ${province})`
}

/** In each LAO lives a member of its province's networks. */
async function writeMembers(sql: Sql, laos: string[]): Promise<void> {
  for (const lao of laos) {
    const [member] = await sql`
      update networks.network_member m set lao_code = ${lao}
      where id = (select m.id from networks.network_member m join networks.lao l on l.code = ${lao}
        join networks.network_member_person p on p.member_id = m.id
        where m.province_code = l.province_code and m.retired_on is null and not (m.lao_code = any (${laos}))
        order by m.id limit 1)
      returning id`
    await sql`update networks.network_member_person set lao_code = ${lao} where member_id = ${member?.id ?? null}`
  }
  // In each province the advisor that stands first has retired.
  await sql`
    update networks.network_advisor set joined_on = '2020-01-01', retired_on = '2024-01-01'
    where id in (select distinct on (province_code) id from networks.network_advisor order by province_code, id)`
}

/** A region's target, and a figure that may be compared with the nation's. */
async function writeNation(sql: Sql): Promise<void> {
  const target = { indicator: 'CENTRES', basis: 'ADDED_IN_YEAR', area: 'NORTH', fiscal_year: 2568, value: 3 }
  await sql`insert into reporting.target ${sql(target)}`
  await sql`
    insert into reporting.published_figure
      (indicator, basis, area, fiscal_year, value, kind, source_id, locator_th, locator_en)
    select 'CENTRES', 'ADDED_IN_YEAR', 'TH', 2568, 8, 'ACTUAL', id, 'ภาคผนวก', 'Annex' from reporting.source limit 1`
}

async function writeTokens(sql: Sql, lao: string): Promise<void> {
  const token = { name: 'แผนภูมิ', prefix: 'hub_abcd', created_by: 'administrator', expires_on: '2027-01-01' }
  const revoked = { revoked_at: '2026-11-01T03:00Z', revoked_by: 'administrator' }
  const ofOffice = { ...token, hash: 'a'.repeat(64), role: 'PROVINCIAL_OFFICE', province_code: '54', ...revoked }
  await sql`insert into reporting.api_token ${sql(ofOffice)}`
  await sql`insert into reporting.api_token ${sql({ ...token, hash: 'b'.repeat(64), role: 'LAO_OFFICER', lao_code: lao })}`
}

const snake = ({ centreId, provinceCode, laoCode }: { centreId: unknown; provinceCode: unknown; laoCode: string }) => ({
  centre_id: centreId as string,
  province_code: provinceCode as string,
  lao_code: laoCode,
})
