import { describe, expect, test } from 'vitest'
import { secretary, useSeats } from './seats-kit.ts'
import { ids } from './small-centres.ts'
import { reasons } from './writing.ts'

const { kit, appointMember, changeMember, endMembership, removeMember, newBody } = useSeats()

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
    ['by a stale version', { expectedVersion: 0, endedOn: '2026-11-01' }, ['STALE_VERSION expectedVersion']],
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
