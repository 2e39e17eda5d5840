import { describe, expect, test } from 'vitest'
import { viewers } from './kit.ts'
import { headman, secretary, useSeats } from './seats-kit.ts'
import { ids } from './small-centres.ts'
import { centreIds } from './small-nation.ts'
import { mutate, reasons } from './writing.ts'

const { kit, appointMember, appointMembers, endMembership, removeMember, newBody } = useSeats()

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
    ['by a stale version', { expectedVersion: 0 }, ['STALE_VERSION expectedVersion']],
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
