import { describe, expect, test } from 'vitest'
import { useCentres, viewers } from './kit.ts'
import { ids } from './small-centres.ts'
import { centreIds } from './small-nation.ts'
import { mutate, type Payload, reasons } from './writing.ts'

const kit = useCentres()

const seat = 'id role position ordinal since until person { name phone lineId }'
const verb =
  (name: string, selection = `body { version members { position } } member { ${seat} }`) =>
  (input: object, viewer?: Parameters<typeof mutate>[3]): Promise<Payload> =>
    mutate(kit, { name, selection }, input, viewer)

const appointMember = verb('appointMember')
const appointMembers = verb('appointMembers', 'body { version } members { position ordinal }')
const changeMember = verb('changeMember')
const endMembership = verb('endMembership')
const removeMember = verb('removeMember', 'body { version members { position } }')

/** A new subcommittee of Wiang Thoeng from 2563 on, with a chair and a member. */
let made = 0
async function newBody(): Promise<{ id: string; chair: string; member: string }> {
  made += 1
  const { body } = await mutate(
    kit,
    { name: 'appointBody', selection: 'body { id members { id } }' },
    {
      centreId: centreIds.wiangThoeng,
      kind: 'SUBCOMMITTEE',
      name: `คณะอนุกรรมการ ${made}`,
      since: '2020-01-01',
      members: [
        { role: 'CHAIR', position: 'ปลัดเทศบาล' },
        { role: 'MEMBER', position: 'กำนัน', person: { name: 'นายสมมุติ กำนัน', lineId: 'kamnan' } },
      ],
    },
  )
  const [chair, member] = (body?.members ?? []) as { id: string }[]
  return { id: String(body?.id), chair: String(chair?.id), member: String(member?.id) }
}

const headman = { role: 'MEMBER', position: 'ผู้ใหญ่บ้าน หมู่ 1' }
const secretary = { role: 'SECRETARY', position: 'หัวหน้าสำนักปลัด' }

describe('appointing members', () => {
  test('one comes behind those that are there, for the body’s time unless told otherwise', async () => {
    const { id: bodyId } = await newBody()
    const { body, member, userErrors } = await appointMember({
      bodyId,
      expectedVersion: 1,
      member: { ...headman, since: '2021-05-01', until: '2025-05-01', person: { name: 'นางสมมุติ  ใจดี' } },
    })
    expect(userErrors).toEqual([])
    expect(body).toEqual({ version: 2, members: [{ position: 'ปลัดเทศบาล' }, { position: 'กำนัน' }] })
    expect(member).toEqual({
      id: expect.any(String),
      ...headman,
      ordinal: 3,
      since: '2021-05-01',
      until: '2025-05-01',
      person: { name: 'นางสมมุติ ใจดี', phone: null, lineId: null },
    })
  })

  test('many come at once, in their order, or none of them', async () => {
    const { id: bodyId } = await newBody()
    const members = [secretary, { role: 'ASSISTANT_SECRETARY', position: 'นักวิชาการศึกษา' }, { ...headman, ordinal: 9 }]
    const refused = await appointMembers({ bodyId, members: [...members, secretary] })
    expect(reasons(refused)).toEqual(['ALREADY_EXISTS members.3.role'])
    expect(refused.userErrors[0]?.message).toContain('หัวหน้าสำนักปลัด')
    const { body, members: seats, userErrors } = await appointMembers({ bodyId, members })
    expect(userErrors).toEqual([])
    expect(body).toEqual({ version: 2 })
    expect(seats).toEqual([
      { position: 'หัวหน้าสำนักปลัด', ordinal: 3 },
      { position: 'นักวิชาการศึกษา', ordinal: 4 },
      { position: headman.position, ordinal: 9 },
    ])
  })

  test('an appointment that is sent again tells of the seats that are still there', async () => {
    const { id: bodyId } = await newBody()
    const input = { idempotencyKey: 'sent again', bodyId, members: [secretary, headman] }
    await appointMembers(input)
    const [seat] = await kit.owner`
      select id from centres.committee_member where body_id = ${bodyId} and role = 'SECRETARY'`
    await removeMember({ id: seat?.id, expectedVersion: 2 })
    expect(await appointMembers(input)).toMatchObject({ members: [{ position: headman.position }], userErrors: [] })
  })

  test('a chair follows another on the day the other’s seat ends, and not a day before', async () => {
    const { id: bodyId, chair } = await newBody()
    await endMembership({ id: chair, expectedVersion: 1, endedOn: '2022-10-01' })
    const next = { role: 'CHAIR', position: 'รองปลัดเทศบาล' }
    expect(reasons(await appointMember({ bodyId, member: { ...next, since: '2022-09-30' } }))).toEqual([
      'ALREADY_EXISTS member.role',
    ])
    expect((await appointMember({ bodyId, member: { ...next, since: '2022-10-01' } })).userErrors).toEqual([])
  })

  test('a person who would have two seats on the body at a time is asked about', async () => {
    const { id: bodyId } = await newBody()
    const input = { bodyId, member: { ...secretary, person: { name: 'นายสมมุติ กำนัน' } } }
    expect(reasons(await appointMember(input))).toEqual(['CONFIRMATION_NEEDED member.person'])
    expect((await appointMember({ ...input, confirm: true })).userErrors).toEqual([])
  })

  test('the first member of an operating committee is its chair', async () => {
    const { body } = await mutate(
      kit,
      { name: 'appointBody', selection: 'body { id }' },
      { centreId: centreIds.second, kind: 'OPERATING_COMMITTEE' },
      viewers.phrae,
    )
    const bodyId = body?.id
    expect(reasons(await appointMember({ bodyId, member: headman }, viewers.phrae))).toEqual(['REQUIRED member.role'])
    expect(reasons(await appointMembers({ bodyId, members: [headman] }, viewers.phrae))).toEqual(['REQUIRED members'])
    const chair = { role: 'CHAIR', position: 'ปลัดเทศบาล' }
    expect((await appointMembers({ bodyId, members: [headman, chair] }, viewers.phrae)).userErrors).toEqual([])
  })

  test('who is appointed to a body that was dissolved has served in its time', async () => {
    const { id: bodyId } = await newBody()
    await mutate(
      kit,
      { name: 'dissolveBody', selection: 'body { id }' },
      { id: bodyId, expectedVersion: 1, dissolvedOn: '2024-01-01' },
    )
    expect(reasons(await appointMember({ bodyId, member: headman }))).toEqual(['OUT_OF_ORDER member.until'])
    const late = { ...headman, since: '2024-01-01', until: '2024-01-02' }
    expect(reasons(await appointMember({ bodyId, member: late }))).toEqual([
      'INVALID member.since',
      'INVALID member.until',
    ])
    expect((await appointMember({ bodyId, member: { ...headman, until: '2024-01-01' } })).userErrors).toEqual([])
  })

  test.each([
    ['to a body that is none', { bodyId: 'none' }, ['NOT_FOUND bodyId']],
    ['to another LAO’s body', { bodyId: ids.prospectiveBody }, ['NOT_FOUND bodyId']],
    ['by a stale version', { expectedVersion: 9 }, ['STALE_VERSION expectedVersion']],
    ['before the centre began', { member: { ...headman, since: '2018-01-14' } }, ['INVALID member.since']],
    ['more than a year ahead', { member: { ...headman, since: '2027-11-22' } }, ['INVALID member.since']],
    ['for longer than ten years', { member: { ...headman, until: '2036-11-22' } }, ['INVALID member.until']],
    ['without a position', { member: { ...headman, position: '' } }, ['REQUIRED member.position']],
    ['at no place', { member: { ...headman, ordinal: 0 } }, ['INVALID member.ordinal']],
    ['as a second chair', { member: { role: 'CHAIR', position: 'รองปลัด' } }, ['ALREADY_EXISTS member.role']],
  ])('a member %s is refused', async (_which, input, expected) => {
    const payload = await appointMember({ bodyId: ids.committee, member: headman, ...input })
    expect(reasons(payload)).toEqual(expected)
    expect(payload).toMatchObject({ body: null, member: null })
  })

  test('an appointment of nobody, or of too many, is refused', async () => {
    const tooMany = Array.from({ length: 501 }, () => headman)
    expect(reasons(await appointMembers({ bodyId: ids.committee, members: [] }))).toEqual(['REQUIRED members'])
    expect(reasons(await appointMembers({ bodyId: ids.committee, members: tooMany }))).toEqual(['INVALID members'])
  })
})

describe('changing a seat', () => {
  test('what is left out stays, and null clears', async () => {
    const { member: id } = await newBody()
    const first = await changeMember({ id, expectedVersion: 1, position: 'กำนันตำบลเวียง', until: '2026-12-01' })
    expect(first.userErrors).toEqual([])
    const person = { name: 'นายสมมุติ กำนัน', phone: null, lineId: 'kamnan' }
    const seat = { id, role: 'MEMBER', position: 'กำนันตำบลเวียง', ordinal: 2, since: '2020-01-01' }
    expect(first.member).toEqual({ ...seat, until: '2026-12-01', person })
    const second = await changeMember({ id, expectedVersion: 2, until: null, person: null })
    expect(second.member).toEqual({ ...seat, until: null, person: null })
    expect(await kit.owner`select from centres.committee_member_person where member_id = ${id}`).toHaveLength(0)
    const third = await changeMember({ id, expectedVersion: 3, since: null, ordinal: 1, person: { name: 'อีกคน' } })
    expect(third.member).toEqual({
      ...seat,
      ordinal: 1,
      until: null,
      person: { name: 'อีกคน', phone: null, lineId: null },
    })
  })

  test('a stale change is refused and told what has changed', async () => {
    const { member: id, id: bodyId } = await newBody()
    await appointMember({ bodyId, member: secretary })
    const { userErrors } = await changeMember({ id, expectedVersion: 1, position: 'กำนันตำบลเวียง' })
    expect(userErrors).toMatchObject([{ code: 'STALE_VERSION', changedFields: ['committeeMember'] }])
  })

  test.each([
    ['that would be a second chair', { role: 'CHAIR' }, ['ALREADY_EXISTS role']],
    ['without a position', { position: '  ' }, ['REQUIRED position']],
    ['that would end before it begins', { until: '2020-01-01' }, ['INVALID until']],
    ['of a person without a name', { person: { name: 'ก' } }, ['INVALID person.name']],
    ['that is none', { id: 'none' }, ['NOT_FOUND id']],
  ])('a seat %s is refused', async (_which, input, expected) => {
    const { member: id } = await newBody()
    expect(reasons(await changeMember({ id, expectedVersion: 1, ...input }))).toEqual(expected)
  })

  test('who was confirmed to have two seats is asked about again only when the days or the person change', async () => {
    const { id: bodyId } = await newBody()
    const member = { ...secretary, person: { name: 'นายสมมุติ กำนัน' } }
    const id = (await appointMember({ bodyId, member, confirm: true })).member?.id
    expect((await changeMember({ id, expectedVersion: 2, ordinal: 8 })).userErrors).toEqual([])
    const until = { id, expectedVersion: 3, until: '2026-01-01' }
    expect(reasons(await changeMember(until))).toEqual(['CONFIRMATION_NEEDED person'])
    expect((await changeMember({ ...until, confirm: true })).userErrors).toEqual([])
  })

  test('a chair may become a member', async () => {
    const { chair: id } = await newBody()
    const { member, userErrors } = await changeMember({ id, expectedVersion: 1, role: 'VICE_CHAIR' })
    expect(userErrors).toEqual([])
    expect(member).toMatchObject({ role: 'VICE_CHAIR' })
  })
})

describe('ending and removing', () => {
  test('a membership that ended stays readable with its days, and does not end twice', async () => {
    const { member: id } = await newBody()
    const { member, body, userErrors } = await endMembership({ id, expectedVersion: 1, endedOn: '2026-11-20' })
    expect(userErrors).toEqual([])
    expect(member).toMatchObject({ since: '2020-01-01', until: '2026-11-20' })
    expect(body).toMatchObject({ members: [{ position: 'ปลัดเทศบาล' }] })
    const again = await endMembership({ id, expectedVersion: 2, endedOn: '2026-11-01' })
    expect(reasons(again)).toEqual(['OUT_OF_ORDER endedOn'])
  })

  test.each([
    ['on a day to come', { endedOn: '2026-11-21' }, ['INVALID endedOn']],
    ['on its first day', { endedOn: '2020-01-01' }, ['INVALID endedOn']],
    ['that is none', { id: ids.chair.replace('2', '9'), endedOn: '2026-11-01' }, ['NOT_FOUND id']],
    ['by a stale version', { expectedVersion: 4, endedOn: '2026-11-01' }, ['STALE_VERSION expectedVersion']],
  ])('a membership %s is refused', async (_which, input, expected) => {
    const { member: id } = await newBody()
    expect(reasons(await endMembership({ id, expectedVersion: 1, ...input }))).toEqual(expected)
  })

  test('a seat recorded in error goes with whom it names, and the change log keeps that it was there', async () => {
    const { member: id } = await newBody()
    const { body, userErrors } = await removeMember({ id, expectedVersion: 1 })
    expect(userErrors).toEqual([])
    expect(body).toEqual({ version: 2, members: [{ position: 'ปลัดเทศบาล' }] })
    expect(await kit.owner`select from centres.committee_member_person where member_id = ${id}`).toHaveLength(0)
    const log = await kit.owner`
      select reason from centres.change_log
      where table_name = 'committee_member' and operation = 'DELETE' and before ->> 'id' = ${id}`
    expect(log).toEqual([{ reason: 'removeMember' }])
    expect(reasons(await removeMember({ id, expectedVersion: 2 }))).toEqual(['NOT_FOUND id'])
  })
})
