import type { Sql } from '@hub/db/connect'
import { centreIds, laoCodes } from './small-nation.ts'

const owner = (laoCode: string) => ({ province_code: laoCode.slice(1, 3), lao_code: laoCode })
const chiangRai = { centre_id: centreIds.wiangThoeng, ...owner(laoCodes.wiangThoeng) }

const centre = (id: string, laoCode: string, dates: object) => ({
  id,
  ...owner(laoCode),
  selected_on: null,
  oriented_on: null,
  established_on: null,
  closed_on: null,
  closing_reason: null,
  ...dates,
})

const centres = [
  centre(centreIds.wiangThoeng, laoCodes.wiangThoeng, {
    selected_on: '2018-01-15',
    oriented_on: '2018-05-03',
    established_on: '2018-11-08',
  }),
  centre(centreIds.lastDay, laoCodes.upgraded, { established_on: '2018-09-30' }),
  centre(centreIds.closed, laoCodes.long, {
    established_on: '2018-10-01',
    closed_on: '2021-06-01',
    closing_reason: 'รวมกับหน่วยอื่น',
  }),
  centre(centreIds.prospective, laoCodes.sungMen, { selected_on: '2025-12-01', oriented_on: '2026-03-10' }),
  centre(centreIds.second, laoCodes.long, { established_on: '2023-02-01' }),
  centre(centreIds.suspended, laoCodes.angThong, { established_on: '2019-03-04' }),
]

export const ids = {
  advisors: '00000000-0000-4000-8000-000000000101',
  committee: '00000000-0000-4000-8000-000000000102',
  media: '00000000-0000-4000-8000-000000000103',
  chair: '00000000-0000-4000-8000-000000000201',
  lineGroup: '00000000-0000-4000-8000-000000000301',
  adopted: '00000000-0000-4000-8000-000000000401',
  draft: '00000000-0000-4000-8000-000000000402',
  prospectiveBody: '00000000-0000-4000-8000-000000000104',
} as const

const body = (id: string, kind: string, name: string) => ({ id, ...chiangRai, kind, name_th: name })
const seat = (body_id: string, ordinal: number, role: string, position_th: string, more: object = {}) => ({
  ...chiangRai,
  body_id,
  role,
  position_th,
  ordinal,
  since: null,
  until: null,
  ...more,
})

async function writeCommittee(sql: Sql): Promise<void> {
  await sql`insert into centres.committee_body ${sql([
    body(ids.media, 'WORKING_GROUP', 'คณะทำงานสื่อ'),
    body(ids.committee, 'OPERATING_COMMITTEE', 'คณะกรรมการดำเนินงาน'),
    body(ids.advisors, 'ADVISORS', 'ที่ปรึกษา'),
    {
      ...body(ids.prospectiveBody, 'ADVISORS', 'ที่ปรึกษา'),
      centre_id: centreIds.prospective,
      ...owner(laoCodes.sungMen),
    },
  ])}`
  await sql`insert into centres.committee_member ${sql([
    seat(ids.advisors, 1, 'ADVISOR', 'นายกเทศมนตรี'),
    seat(ids.advisors, 2, 'ADVISOR', 'ประธานสภาเทศบาล'),
    seat(ids.committee, 2, 'MEMBER', 'ผู้อำนวยการกองคลัง', { until: '2020-10-01' }),
    seat(ids.committee, 2, 'MEMBER', 'ผู้อำนวยการกองการศึกษา', { since: '2020-10-01' }),
    seat(ids.committee, 3, 'SECRETARY', 'หัวหน้าสำนักปลัด'),
  ] as never)}`
  await sql`insert into centres.committee_member ${sql([{ id: ids.chair, ...seat(ids.committee, 1, 'CHAIR', 'ปลัดเทศบาล') }] as never)}`
  await sql`insert into centres.committee_member_person ${sql([
    { member_id: ids.chair, ...owner(laoCodes.wiangThoeng), name: 'นางสมมุติ ตัวอย่าง', phone: '080-000-0001' },
  ])}`
}

async function writeOfficeAndChannels(sql: Sql): Promise<void> {
  await sql`insert into centres.centre_announcement ${sql([
    { ...chiangRai, announced_on: '2018-11-08', signatory_position: 'นายกเทศมนตรี' },
  ])}`
  await sql`insert into centres.centre_office ${sql([{ ...chiangRai, name_th: 'ศูนย์ข้อมูลข่าวสารเทศบาล' }])}`
  await sql`insert into centres.centre_mission ${sql([1, 3, 9].map((mission) => ({ ...chiangRai, mission })))}`
  const channel = (ordinal: number, kind: string, value: string | null, more: object = {}) => ({
    ...chiangRai,
    ordinal,
    kind,
    value,
    administrator_position: null,
    ...more,
  })
  await sql`insert into centres.centre_channel ${sql([channel(1, 'PHONE', '053-000000'), channel(2, 'FAX', '053-000001')] as never)}`
  await sql`insert into centres.centre_channel ${sql([
    { id: ids.lineGroup, ...channel(3, 'LINE_GROUP', null, { administrator_position: 'นักวิเคราะห์นโยบายและแผน' }) },
  ] as never)}`
  await sql`insert into centres.centre_channel_person ${sql([
    { channel_id: ids.lineGroup, ...owner(laoCodes.wiangThoeng), name: 'นางสาวสมมุติ แอดมิน', line_id: 'sommut' },
  ])}`
}

async function writePlansAndActivities(sql: Sql): Promise<void> {
  await sql`insert into centres.operating_plan ${sql([
    { id: ids.adopted, ...chiangRai, fiscal_year: 2562, adopted_on: '2018-12-01', aligned_with_development_plan: true },
    { id: ids.draft, ...chiangRai, fiscal_year: 2570, adopted_on: null, aligned_with_development_plan: null },
  ] as never)}`
  await sql`insert into centres.planned_activity ${sql([
    { plan_id: ids.adopted, ...owner(laoCodes.wiangThoeng), mission: 3, name_th: 'เวทีรับฟัง', planned_half: 'FIRST' },
    { plan_id: ids.draft, ...owner(laoCodes.wiangThoeng), mission: 9, name_th: 'ศูนย์สัญจร', planned_half: 'SECOND' },
  ])}`
  const activity = (held_on: string, mission: number, attendance: number | null) => ({
    ...chiangRai,
    held_on,
    mission,
    name_th: `กิจกรรม ${held_on}`,
    attendance,
  })
  await sql`insert into centres.activity ${sql([
    activity('2019-03-31', 3, 80),
    activity('2019-04-01', 3, null),
    activity('2019-09-30', 4, 20),
    activity('2019-10-01', 4, 30),
    activity('2026-11-01', 9, 15),
  ] as never)}`
  await sql`insert into centres.process_step ${sql([
    { ...chiangRai, step: 2, started_on: '2018-01-02', finished_on: '2018-01-15', hours: 40 },
    { ...chiangRai, step: 3, started_on: '2018-05-03', finished_on: '2018-05-04', hours: 12.5 },
  ])}`
}

/** Writes the centres of the small nation with all that hangs on them, and refreshes the rollups. */
export async function writeCentres(sql: Sql): Promise<void> {
  await sql`insert into centres.centre ${sql(centres as never)}`
  await sql`insert into centres.centre_suspension ${sql([
    {
      centre_id: centreIds.closed,
      ...owner(laoCodes.long),
      suspended_on: '2019-12-01',
      resumed_on: '2020-03-01',
      reason: 'ย้ายที่ทำการ',
    },
    {
      centre_id: centreIds.suspended,
      ...owner(laoCodes.angThong),
      suspended_on: '2023-11-15',
      resumed_on: null,
      reason: null,
    },
  ] as never)}`
  await sql`insert into centres.award ${sql([{ ...owner(laoCodes.wiangThoeng), fiscal_year: 2560, name_th: 'รางวัลการบริหารจัดการที่ดี' }])}`
  await writeOfficeAndChannels(sql)
  await writeCommittee(sql)
  await writePlansAndActivities(sql)
  await sql`select centres.refresh_rollups()`
}
