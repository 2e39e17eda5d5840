import { expect, test } from 'vitest'
import { announcement, establishment, useCentreLife } from './centre-life-kit.ts'
import { centreIds } from './small-nation.ts'
import { reasons } from './writing.ts'

const { kit, write, differences, reach } = useCentreLife()

test('correcting the announcement moves the establishment, with the figures of both years', async () => {
  const id = await reach('ESTABLISHED', '6540221')
  const corrected = { ...announcement, number: null, announcedOn: '2026-10-15', missions: [1, 9] }
  const payload = await write('correctAnnouncement', { centreId: id, expectedVersion: 3, announcement: corrected })
  expect(payload).toMatchObject({
    centre: { establishedOn: '2026-10-15', version: 4 },
    announcement: { number: null, announcedOn: '2026-10-15', half: 'FIRST' },
    userErrors: [],
  })
  const missions = await kit.owner`select mission from centres.centre_mission where centre_id = ${id} order by 1`
  expect(missions.map(({ mission }) => mission)).toEqual([1, 9])
  expect(await differences()).toEqual([])
  const again = await write('correctAnnouncement', { centreId: id, expectedVersion: 3, announcement })
  expect(again.userErrors).toMatchObject([
    { code: 'STALE_VERSION', changedFields: ['announcement', 'establishedOn', 'mission'] },
  ])
})

test('all that is wrong with an establishment is told at once', async () => {
  const id = await reach('ORIENTED', '6540222')
  const payload = await write('establishCentre', {
    id,
    announcement: { announcedOn: '2026-05-06', signatoryPosition: '', missions: [0, 3, 3] },
    office: { name: 'x' },
    channels: [
      { kind: 'PHONE' },
      { kind: 'WEBSITE', value: 'www.example.go.th' },
      { kind: 'EMAIL', value: 'nobody' },
      { kind: 'OTHER', value: 'หอกระจายข่าว' },
      { kind: 'OTHER', value: 'หอกระจายข่าว' },
      { id: centreIds.closed, kind: 'LINE_GROUP', administrator: { name: 'ก' } },
    ],
  })
  expect(reasons(payload)).toEqual([
    'REQUIRED announcement.signatoryPosition',
    'INVALID announcement.missions.0',
    'INVALID announcement.missions.2',
    'INVALID office.name',
    'REQUIRED channels.0.value',
    'INVALID channels.1.value',
    'INVALID channels.2.value',
    'INVALID channels.5.administrator.name',
    'INVALID channels.4.value',
    'NOT_FOUND channels.5.id',
  ])
  const none = { ...establishment, announcement: { ...announcement, missions: [] }, channels: null }
  expect(reasons(await write('establishCentre', { id, ...none }))).toEqual(['REQUIRED announcement.missions'])
  const many = Array.from({ length: 51 }, (_, row) => ({ kind: 'OTHER', value: `ป้าย ${row}` }))
  expect(reasons(await write('establishCentre', { id, ...establishment, channels: many }))).toEqual([
    'INVALID channels',
  ])
})

test('an officer moves the office and changes the channels; who looks after one stays unless told otherwise', async () => {
  const centreId = centreIds.wiangThoeng
  const office = { name: 'อาคารใหม่', address: '99 หมู่ 1' }
  const moved = await write('changeOffice', { centreId, expectedVersion: 1, office }, 'wiangThoeng')
  expect(moved).toMatchObject({ centre: { version: 2 }, office, userErrors: [] })
  const line = { id: '00000000-0000-4000-8000-000000000301', kind: 'LINE_GROUP', value: 'ข่าวเวียงเทิง' }
  const channels = [line, { kind: 'EMAIL', value: 'centre@example.go.th' }]
  const changed = await write('changeChannels', { centreId, expectedVersion: 2, channels }, 'wiangThoeng')
  expect(changed.channels).toMatchObject([
    { id: line.id, value: 'ข่าวเวียงเทิง', administrator: { name: 'นางสาวสมมุติ แอดมิน' } },
    { kind: 'EMAIL', administrator: null },
  ])
  const nobody = { centreId, expectedVersion: 3, channels: [{ ...line, administrator: null }] }
  const cleared = await write('changeChannels', nobody, 'wiangThoeng')
  expect(cleared.channels).toMatchObject([{ id: line.id, administrator: null }])
  const stale = await write('changeChannels', nobody, 'wiangThoeng')
  expect(stale.userErrors).toMatchObject([{ code: 'STALE_VERSION', changedFields: ['channel'] }])
})
