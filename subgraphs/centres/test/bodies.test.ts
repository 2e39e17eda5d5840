import { describe, expect, test } from 'vitest'
import { useCentres, viewers } from './kit.ts'
import { ids } from './small-centres.ts'
import { centreIds } from './small-nation.ts'
import { mutate, type Payload, reasons } from './writing.ts'

const kit = useCentres()

const body = 'body { id kind name since until version members { role position ordinal since until person { name } } }'
const verb =
  (name: string, selection: string) =>
  (input: object, viewer?: Parameters<typeof mutate>[3]): Promise<Payload> =>
    mutate(kit, { name, selection }, input, viewer)

const appointBody = verb('appointBody', `centre { id version } ${body}`)
const renameBody = verb('renameBody', body)

const chair = { role: 'CHAIR', position: 'ปลัดเทศบาล' }

describe('appointing a body', () => {
  test('a centre’s operating committee is appointed with its members at once, those who hold the seats by name', async () => {
    const { centre, body, userErrors } = await appointBody(
      {
        centreId: centreIds.lastDay,
        kind: 'OPERATING_COMMITTEE',
        since: '2018-10-01',
        members: [
          { ...chair, person: { name: 'นายสมมุติ ประธาน', phone: '๐๘๐-๐๐๐-๐๐๐๑' } },
          { role: 'MEMBER', position: 'กำนัน' },
          { role: 'SECRETARY', position: 'หัวหน้าสำนักปลัด', until: '2022-10-01' },
          { role: 'SECRETARY', position: 'นักวิเคราะห์นโยบายและแผน', since: '2022-10-01' },
        ],
      },
      viewers.phrae,
    )
    expect(userErrors).toEqual([])
    expect(centre).toEqual({ id: centreIds.lastDay, version: 2 })
    expect(body).toEqual({
      id: expect.any(String),
      kind: 'OPERATING_COMMITTEE',
      name: 'คณะกรรมการดำเนินงาน',
      since: '2018-10-01',
      until: null,
      version: 1,
      members: [
        { ...chair, ordinal: 1, since: '2018-10-01', until: null, person: { name: 'นายสมมุติ ประธาน' } },
        { role: 'MEMBER', position: 'กำนัน', ordinal: 2, since: '2018-10-01', until: null, person: null },
        {
          role: 'SECRETARY',
          position: 'นักวิเคราะห์นโยบายและแผน',
          ordinal: 4,
          since: '2022-10-01',
          until: null,
          person: null,
        },
      ],
    })
    const [person] = await kit.owner`
      select p.phone from centres.committee_member_person p join centres.committee_member m on m.id = p.member_id
      where m.body_id = ${String(body?.id)}`
    expect(person?.phone).toBe('080-000-0001')
  })

  test('a body that was dissolved already is recorded with those who served on it, of a closed centre too', async () => {
    const { body, userErrors } = await appointBody(
      {
        centreId: centreIds.closed,
        kind: 'ADVISORS',
        since: '2018-10-01',
        until: '2021-06-01',
        members: [
          { role: 'ADVISOR', position: 'นายกเทศมนตรี' },
          { role: 'ADVISOR', position: 'นายอำเภอ', until: '2019-01-01' },
        ],
      },
      viewers.phrae,
    )
    expect(userErrors).toEqual([])
    expect(body).toMatchObject({ since: '2018-10-01', until: '2021-06-01', members: [] })
    const seats = await kit.owner`
      select until from centres.committee_member where body_id = ${String(body?.id)} order by ordinal`
    expect(seats).toEqual([{ until: '2021-06-01' }, { until: '2019-01-01' }])
  })

  const wiangThoeng = { centreId: centreIds.wiangThoeng }
  test.each([
    ['a second operating committee', { ...wiangThoeng, kind: 'OPERATING_COMMITTEE' }, ['ALREADY_EXISTS kind']],
    ['a second body of advisors', { ...wiangThoeng, kind: 'ADVISORS', name: 'คณะที่ปรึกษา' }, ['ALREADY_EXISTS kind']],
    [
      'a second working group of a name',
      { ...wiangThoeng, kind: 'WORKING_GROUP', name: ' คณะทำงานสื่อ ' },
      ['ALREADY_EXISTS name'],
    ],
    ['a subcommittee without a name', { ...wiangThoeng, kind: 'SUBCOMMITTEE' }, ['REQUIRED name']],
    [
      'a body from before its centre',
      { ...wiangThoeng, kind: 'SUBCOMMITTEE', name: 'ก่อน', since: '2018-01-14' },
      ['INVALID since'],
    ],
    [
      'a body from more than a year ahead',
      { ...wiangThoeng, kind: 'SUBCOMMITTEE', name: 'อนาคต', since: '2027-11-22' },
      ['INVALID since'],
    ],
    [
      'a body that is dissolved on a day to come',
      { ...wiangThoeng, kind: 'SUBCOMMITTEE', name: 'ภายหน้า', until: '2026-11-21' },
      ['INVALID until'],
    ],
    [
      'a body that outlasts its centre',
      { centreId: centreIds.closed, kind: 'OPERATING_COMMITTEE', until: '2021-06-02' },
      ['INVALID until'],
    ],
    ['a body that stands in a closed centre', { centreId: centreIds.closed, kind: 'ADVISORS' }, ['OUT_OF_ORDER until']],
    ['a body of a centre that is none', { centreId: 'none', kind: 'ADVISORS' }, ['NOT_FOUND centreId']],
    [
      'an operating committee without a chair',
      {
        centreId: centreIds.second,
        kind: 'OPERATING_COMMITTEE',
        members: [{ role: 'MEMBER', position: 'กำนัน' }],
      },
      ['REQUIRED members'],
    ],
    [
      'two chairs',
      { centreId: centreIds.second, kind: 'OPERATING_COMMITTEE', members: [chair, { ...chair, position: 'รองปลัด' }] },
      ['ALREADY_EXISTS members.1.role'],
    ],
    [
      'a body whose members are wrong in several ways, all told at once',
      {
        centreId: centreIds.second,
        kind: 'ADVISORS',
        since: '2023-03-01',
        members: [
          { role: 'ADVISOR', position: 'ก', ordinal: 0 },
          { role: 'ADVISOR', position: 'นายอำเภอ', since: '2023-02-28', person: { name: '' } },
          { role: 'ADVISOR', position: 'กำนัน', since: '2024-01-01', until: '2024-01-01' },
        ],
      },
      [
        'INVALID members.0.position',
        'INVALID members.0.ordinal',
        'REQUIRED members.1.person.name',
        'INVALID members.1.since',
        'INVALID members.2.until',
      ],
    ],
    [
      'a body that ended before all days, its members aside',
      {
        centreId: centreIds.second,
        kind: 'ADVISORS',
        until: '0001-01-01',
        members: [{ ...chair, since: '2023-03-01' }],
      },
      ['INVALID until'],
    ],
    [
      'more members than an appointment has',
      {
        centreId: centreIds.second,
        kind: 'ADVISORS',
        members: Array.from({ length: 501 }, () => ({ role: 'ADVISOR', position: 'กำนัน' })),
      },
      ['INVALID members'],
    ],
    [
      'a body by a stale version',
      { ...wiangThoeng, kind: 'SUBCOMMITTEE', name: 'ช้า', expectedVersion: 0 },
      ['STALE_VERSION expectedVersion'],
    ],
  ])('%s is refused', async (_which, input, expected) => {
    const payload = await appointBody(input, viewers.administrator)
    expect(reasons(payload)).toEqual(expected)
    expect(payload).toMatchObject({ centre: null, body: null })
  })
})

describe('renaming a body', () => {
  test('it is called by its new name, and its version tells of it', async () => {
    const { body, userErrors } = await renameBody({ id: ids.media, expectedVersion: 1, name: 'คณะทำงานสื่อและข่าวสาร' })
    expect(userErrors).toEqual([])
    expect(body).toMatchObject({ name: 'คณะทำงานสื่อและข่าวสาร', version: 2 })
  })

  test.each([
    ['to nothing', { id: ids.advisors, expectedVersion: 1, name: ' ' }, ['REQUIRED name']],
    [
      'by a stale version',
      { id: ids.committee, expectedVersion: 0, name: 'กรรมการ' },
      ['STALE_VERSION expectedVersion'],
    ],
    [
      'that is none',
      { id: '00000000-0000-4000-8000-999999999999', expectedVersion: 1, name: 'คณะทำงาน' },
      ['NOT_FOUND id'],
    ],
    ['of another LAO', { id: ids.prospectiveBody, expectedVersion: 1, name: 'ที่ปรึกษา' }, ['NOT_FOUND id']],
  ])('a body %s is refused', async (_which, input, expected) => {
    expect(reasons(await renameBody(input))).toEqual(expected)
  })

  test('a name that another body of the kind has at the time is refused', async () => {
    const input = { centreId: centreIds.wiangThoeng, kind: 'SUBCOMMITTEE', since: '2020-01-01' }
    await appointBody({ ...input, name: 'คณะอนุกรรมการแผน' })
    const { body } = await appointBody({ ...input, name: 'คณะอนุกรรมการติดตาม' })
    const payload = await renameBody({ id: body?.id, expectedVersion: 1, name: 'คณะอนุกรรมการแผน' })
    expect(reasons(payload)).toEqual(['ALREADY_EXISTS name'])
  })
})
