import { expect, test } from 'vitest'
import { useCentres, viewers } from '../../../test/kit.ts'
import { centreIds, laoCodes } from '../../../test/small-nation.ts'

const kit = useCentres()

const announced = `{
  centre(laoCode: "${laoCodes.wiangThoeng}") {
    id name english: name(locale: EN) stage
    lao { fullName district { name } } province { name }
    announcement { number announcedOn signatoryPosition half fiscalYear { year } }
    establishedInYear { year } establishedInHalf
    office { name address }
    channels { kind value administratorPosition administrator { name lineId } }
    advisors { position role person { name } }
    operatingCommittee { name members { position role ordinal person { name phone } } }
    subcommittees { kind name }
    bodies { kind }
  }
}`

test('anyone reads what the announcement of a centre holds, and nobody by name', async () => {
  const { centre } = await kit.data(announced)
  expect(centre).toEqual({
    id: centreIds.wiangThoeng,
    name: 'ศูนย์ส่งเสริมการมีส่วนร่วมของประชาชนเทศบาลตำบลเวียงเทิง',
    english: 'Participation Promotion Centre of Wiang Thoeng Subdistrict Municipality',
    stage: 'ESTABLISHED',
    lao: { fullName: 'เทศบาลตำบลเวียงเทิง', district: { name: 'เทิง' } },
    province: { name: 'เชียงราย' },
    announcement: {
      number: null,
      announcedOn: '2018-11-08',
      signatoryPosition: 'นายกเทศมนตรี',
      half: 'FIRST',
      fiscalYear: { year: 2562 },
    },
    establishedInYear: { year: 2562 },
    establishedInHalf: 'FIRST',
    office: { name: 'ศูนย์ข้อมูลข่าวสารเทศบาล', address: null },
    channels: [
      { kind: 'PHONE', value: '053-000000', administratorPosition: null, administrator: null },
      { kind: 'FAX', value: '053-000001', administratorPosition: null, administrator: null },
      { kind: 'LINE_GROUP', value: null, administratorPosition: 'นักวิเคราะห์นโยบายและแผน', administrator: null },
    ],
    advisors: [
      { position: 'นายกเทศมนตรี', role: 'ADVISOR', person: null },
      { position: 'ประธานสภาเทศบาล', role: 'ADVISOR', person: null },
    ],
    operatingCommittee: {
      name: 'คณะกรรมการดำเนินงาน',
      members: [
        { position: 'ปลัดเทศบาล', role: 'CHAIR', ordinal: 1, person: null },
        { position: 'ผู้อำนวยการกองการศึกษา', role: 'MEMBER', ordinal: 2, person: null },
        { position: 'หัวหน้าสำนักปลัด', role: 'SECRETARY', ordinal: 3, person: null },
      ],
    },
    subcommittees: [{ kind: 'WORKING_GROUP', name: 'คณะทำงานสื่อ' }],
    bodies: [{ kind: 'ADVISORS' }, { kind: 'OPERATING_COMMITTEE' }, { kind: 'WORKING_GROUP' }],
  })
})

const people = `{ centre(laoCode: "${laoCodes.wiangThoeng}") {
  channels { administrator { name lineId phone } }
  operatingCommittee { members { person { name phone } } }
} }`

const withPeople = {
  channels: [
    { administrator: null },
    { administrator: null },
    { administrator: { name: 'นางสาวสมมุติ แอดมิน', lineId: 'sommut', phone: null } },
  ],
  operatingCommittee: {
    members: [{ person: { name: 'นางสมมุติ ตัวอย่าง', phone: '080-000-0001' } }, { person: null }, { person: null }],
  },
}
const withoutPeople = {
  channels: [{ administrator: null }, { administrator: null }, { administrator: null }],
  operatingCommittee: { members: [{ person: null }, { person: null }, { person: null }] },
}

test.each([
  ['chiangRai', withPeople],
  ['wiangThoeng', withPeople],
  ['administrator', withPeople],
  ['analystWithPurpose', withPeople],
  ['analyst', withoutPeople],
  ['phrae', withoutPeople],
  ['sungMen', withoutPeople],
  ['public', withoutPeople],
] as const)('%s sees the people of a centre only with a right to them', async (viewer, expected) => {
  expect(await kit.data(people, viewers[viewer])).toEqual({ centre: expected })
})

test('a centre that is not established is seen by ONDC, its province and its LAO alone', async () => {
  const query = `{ centre(laoCode: "${laoCodes.sungMen}") { stage advisors { position } establishedInYear { year } } }`
  const seen = { centre: { stage: 'ORIENTED', advisors: [], establishedInYear: null } }
  for (const viewer of ['phrae', 'sungMen', 'analyst', 'administrator'] as const)
    expect(await kit.data(query, viewers[viewer]), viewer).toEqual(seen)
  for (const viewer of ['public', 'chiangRai', 'wiangThoeng'] as const)
    expect(await kit.data(query, viewers[viewer]), viewer).toEqual({ centre: null })
})

test('the committee of a past day is the one that served then', async () => {
  const query = `{ centre(laoCode: "${laoCodes.wiangThoeng}") { operatingCommittee {
    before: members(asOf: "2020-09-30") { position } after: members(asOf: "2020-10-01") { position } } } }`
  const common = (second: string) => [{ position: 'ปลัดเทศบาล' }, { position: second }, { position: 'หัวหน้าสำนักปลัด' }]
  expect(await kit.data(query)).toEqual({
    centre: {
      operatingCommittee: { before: common('ผู้อำนวยการกองคลัง'), after: common('ผู้อำนวยการกองการศึกษา') },
    },
  })
})

test('a centre without a right to it, an unknown one and an id that is none are all null', async () => {
  const nothing = { byLao: null, byId: null, noId: null }
  const query = `{ byLao: centre(laoCode: "9999999") { id } noId: centre(id: "7") { id }
    byId: centre(id: "00000000-0000-4000-8000-00000000ffff") { id } }`
  expect(await kit.data(query, viewers.administrator)).toEqual(nothing)
  expect(await kit.data(`{ centre(id: "${centreIds.prospective}") { id } }`)).toEqual({ centre: null })
})

test('a centre is asked for by its id or by its LAO, not by both and not by neither', async () => {
  for (const args of ['(id: "1", laoCode: "2")', '', '(id: null)']) {
    const { errors } = await kit.ask(`{ centre${args} { id } }`)
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
    expect(errors?.[0]?.message).toContain('either id or laoCode')
  }
})
