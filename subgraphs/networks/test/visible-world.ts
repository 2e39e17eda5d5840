import type { Sql } from '@hub/db/connect'
import { addNetwork, addTraining, refresh } from './records.ts'

/** A network each in Phrae and Chiang Rai with one part of every kind, and a training of each kind of owner. */
export async function fillVisibleWorld(sql: Sql): Promise<void> {
  await addWholeNetwork(sql, '54', '5540402')
  await addWholeNetwork(sql, '57', '5570404')
  await addWholeTraining(sql, '54')
  await addWholeTraining(sql, null)
  await sql`insert into networks.training_origin (training_id, code) select id, '5540101' from networks.training where province_code = '54'`
  await sql`insert into networks.small_group (smallest_public) values (4)`
  await refresh(sql)
}

async function addWholeNetwork(sql: Sql, provinceCode: string, laoCode: string): Promise<void> {
  const network = await addNetwork(sql, {
    provinceCode,
    formedOn: '2021-02-01',
    steps: [{ finishedOn: '2020-11-01', hours: 80 }],
  })
  const part = { network_id: network, province_code: provinceCode }
  const [member] = await sql`
    insert into networks.network_member ${sql({ ...part, lao_code: laoCode, category: 'PEOPLE_SECTOR', joined_on: '2021-02-01' })} returning id`
  await sql`insert into networks.network_member_person ${sql({ member_id: member?.id, province_code: provinceCode, lao_code: laoCode, name: 'สมมุติ สมาชิก' })}`
  const [advisor] = await sql`
    insert into networks.network_advisor ${sql({ ...part, category: 'GOVERNANCE_COMMITTEE', position_th: 'กรรมการธรรมาภิบาลจังหวัด' })} returning id`
  await sql`insert into networks.network_advisor_person ${sql({ advisor_id: advisor?.id, province_code: provinceCode, name: 'สมมุติ ที่ปรึกษา' })}`
  const [hearing] = await sql`
    insert into networks.hearing ${sql({ ...part, held_on: '2021-01-15', place_th: 'ศาลากลาง', attendance: 40 })} returning id`
  await sql`insert into networks.hearing_opinion ${sql({ hearing_id: hearing?.id, province_code: provinceCode, topic_th: 'น้ำประปา', count: 12 })}`
  await sql`insert into networks.network_follow_up ${sql({ ...part, followed_on: '2021-06-01', progress_th: 'ดำเนินงานต่อเนื่อง' })}`
}

/** A web conference whose people come from Phrae (two, one of them of an LAO), Chiang Rai and a central agency. */
async function addWholeTraining(sql: Sql, provinceCode: string | null): Promise<void> {
  const training = await addTraining(sql, {
    provinceCode,
    startsOn: '2021-03-01',
    endsOn: '2021-03-02',
    mode: 'WEB_CONFERENCE',
    rooms: ['54', '57'],
    reported: [{ participants: 4, provinceCode: '54' }],
    participants: [
      { laoCode: '5540402', category: 'LAO_REPRESENTATIVE', name: 'สมมุติ หนึ่ง', scores: [10, 15] },
      { name: 'สมมุติ สอง', scores: [10, 15] },
      { provinceCode: '57', name: 'สมมุติ สาม', scores: [10, 15] },
      { provinceCode: null, name: 'สมมุติ สี่', scores: [10, 15] },
    ],
  })
  const part = { training_id: training, province_code: provinceCode }
  await sql`insert into networks.training_session ${sql({ ...part, starts_at: '2021-03-01T09:00+07:00', ends_at: '2021-03-01T15:30+07:00' })}`
  await sql`insert into networks.training_letter ${sql({ ...part, kind: 'INVITATION', reference: 'พร 0023.3/2255', prefix: 'พร', unit_code: '0023.3', running_number: 2255 })}`
  const [series] = await sql`select id from networks.training_series`
  await sql`insert into networks.training_series_objective ${sql({ series_id: series?.id, ordinal: 1, objective_th: 'สร้างวิทยากร' })} on conflict do nothing`
  await sql`insert into networks.training_series_seat ${sql({ series_id: series?.id, category: 'PEOPLE_REPRESENTATIVE', people_per_province: 1 })} on conflict do nothing`
}
