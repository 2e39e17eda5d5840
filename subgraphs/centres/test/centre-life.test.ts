import { describe, expect, test } from 'vitest'
import { announcement, award, establishment, idOf, selection, useCentreLife } from './centre-life-kit.ts'
import { viewers } from './kit.ts'
import { centreIds, laoCodes } from './small-nation.ts'
import { reasons } from './writing.ts'

const { kit, write, differences, newLao, reach } = useCentreLife()

test('an LAO is selected, goes to the workshop and establishes its centre, which is suspended, works again and closes', async () => {
  const selected = await write('selectLao', selection, 'phrae')
  expect(selected).toMatchObject({ centre: { stage: 'SELECTED', version: 1 }, userErrors: [] })
  const id = idOf(selected)
  const oriented = { id, expectedVersion: 1, orientedOn: '2026-02-20', cohort: 2 }
  expect(await write('recordOrientation', oriented, 'phrae')).toMatchObject({ centre: { stage: 'ORIENTED' } })
  const established = await write('establishCentre', { id, expectedVersion: 2, ...establishment }, 'phrae')
  expect(established).toMatchObject({ centre: { stage: 'ESTABLISHED', establishedOn: '2026-05-06' }, userErrors: [] })
  const suspended = await write('suspendCentre', { id, suspendedOn: '2026-07-01', reason: 'ย้ายที่ทำการ' }, 'phrae')
  expect(suspended).toMatchObject({ centre: { stage: 'SUSPENDED' }, userErrors: [] })
  const reopened = await write('reopenCentre', { id, reopenedOn: '2026-08-01', reason: 'ย้ายเสร็จแล้ว' }, 'phrae')
  expect(reopened).toMatchObject({ centre: { stage: 'ESTABLISHED' }, userErrors: [] })
  const closed = await write('closeCentre', { id, closedOn: '2026-11-20', reason: 'รวมกับหน่วยอื่น' }, 'phrae')
  expect(closed).toMatchObject({ centre: { stage: 'CLOSED', version: 6 }, userErrors: [] })
  expect(await differences()).toEqual([])

  const { centre } = await kit.data(
    `{ centre(id: "${id}") { award { name fiscalYear { year } } projectApprovedOn selectedOn orientationCohort missions { number }
       announcement { number signatoryPosition } office { name } channels { kind value administrator { name lineId } }
       stageHistory { stage since until reason } } }`,
    viewers.administrator,
  )
  expect(centre).toEqual({
    award: { name: award.name, fiscalYear: { year: 2568 } },
    projectApprovedOn: '2026-01-05',
    selectedOn: '2026-01-12',
    orientationCohort: 2,
    missions: [1, 2, 3, 4, 5, 6, 7].map((number) => ({ number })),
    announcement: { number: '12/2569', signatoryPosition: 'นายกเทศมนตรี' },
    office: { name: 'ศูนย์ข้อมูลข่าวสาร' },
    channels: [
      { kind: 'PHONE', value: '054-000000', administrator: null },
      { kind: 'LINE_GROUP', value: null, administrator: { name: 'นางสมมติ ตัวอย่าง', lineId: 'sommati' } },
    ],
    stageHistory: [
      { stage: 'SELECTED', since: '2026-01-12', until: '2026-02-20', reason: null },
      { stage: 'ORIENTED', since: '2026-02-20', until: '2026-05-06', reason: null },
      { stage: 'ESTABLISHED', since: '2026-05-06', until: '2026-07-01', reason: null },
      { stage: 'SUSPENDED', since: '2026-07-01', until: '2026-08-01', reason: 'ย้ายที่ทำการ' },
      { stage: 'ESTABLISHED', since: '2026-08-01', until: '2026-11-20', reason: 'ย้ายเสร็จแล้ว' },
      { stage: 'CLOSED', since: '2026-11-20', until: null, reason: 'รวมกับหน่วยอื่น' },
    ],
  })
  const intervals = await kit.owner`
    select opened_on, closed_on from centres.centre_open_interval where centre_id = ${id} order by opened_on`
  expect(intervals.map((row) => ({ ...row }))).toEqual([
    { openedOn: '2026-05-06', closedOn: '2026-07-01' },
    { openedOn: '2026-08-01', closedOn: '2026-11-20' },
  ])

  const early = { ...selection, selectedOn: '2026-11-19' }
  expect(reasons(await write('selectLao', early, 'phrae'))).toEqual(['INVALID selectedOn'])
  const anew = await write('selectLao', { ...selection, selectedOn: '2026-11-20' }, 'phrae')
  expect(anew).toMatchObject({ centre: { stage: 'SELECTED' }, userErrors: [] })
  expect(idOf(anew)).not.toBe(id)
  const awards = await kit.owner`select count(*)::int from centres.award where lao_code = ${laoCodes.paDaet}`
  expect(awards).toMatchObject([{ count: 1 }])
  expect(await differences()).toEqual([])
})

describe('selecting', () => {
  test.each([
    ['an LAO that nobody knows', { laoCode: '9999999' }, ['NOT_FOUND laoCode']],
    ['an LAO of another province', { laoCode: laoCodes.wiangThoeng }, ['NOT_FOUND laoCode']],
    ['an LAO with a centre', { laoCode: laoCodes.sungMen }, ['ALREADY_EXISTS laoCode']],
    ['in the future', { selectedOn: '2026-11-21' }, ['INVALID selectedOn']],
    [
      'before the programme began',
      { selectedOn: '1999-11-17', projectApprovedOn: '1999-11-17' },
      ['INVALID selectedOn', 'INVALID projectApprovedOn'],
    ],
    ['on a day that says nothing of the other days', { selectedOn: '0001-01-01' }, ['INVALID selectedOn']],
    ['before the project was approved', { projectApprovedOn: '2026-01-13' }, ['INVALID projectApprovedOn']],
    ['for an award of a later year', { award: { ...award, fiscalYear: 2570 } }, ['INVALID award.fiscalYear']],
    ['without the name of the award', { award: { ...award, name: ' ' } }, ['REQUIRED award.name']],
  ])('%s is refused', async (_which, input, expected) => {
    const laoCode = '6540107'
    expect(reasons(await write('selectLao', { ...selection, laoCode, ...input }, 'phrae'))).toEqual(expected)
  })

  test('an LAO that is gone, or had not begun, is refused', async () => {
    const gone = await newLao('6540190', { closedOn: '2025-01-01' })
    expect(reasons(await write('selectLao', { ...selection, laoCode: gone }))).toEqual(['OUT_OF_ORDER laoCode'])
    const young = await newLao('6540191', { establishedOn: '2026-03-01' })
    expect(reasons(await write('selectLao', { ...selection, laoCode: young }))).toEqual(['INVALID selectedOn'])
  })

  test('what is recorded of an invented LAO goes with it', async () => {
    const laoCode = await newLao('6540192', { demo: true })
    const id = idOf(await write('selectLao', { ...selection, laoCode }))
    await write('recordOrientation', { id, orientedOn: '2026-02-20' })
    expect(await write('establishCentre', { id, ...establishment })).toMatchObject({ userErrors: [] })
    const step = { centreId: id, step: 1, startedOn: '2026-01-01' }
    expect(await write('recordProcessStep', step)).toMatchObject({ userErrors: [] })
    await write('suspendCentre', { id, suspendedOn: '2026-07-01', reason: 'ย้ายที่ทำการ' })
    for (const table of [
      'award',
      'centre',
      'centre_announcement',
      'centre_channel',
      'centre_channel_person',
      'centre_feed',
      'centre_mission',
      'centre_office',
      'centre_suspension',
      'process_step',
    ]) {
      const rows =
        await kit.owner`select bool_and(demo) as demo from centres.${kit.owner(table)} where lao_code = ${laoCode}`
      expect(rows, table).toMatchObject([{ demo: true }])
    }
    expect(await differences()).toEqual([])
  })
})

describe('a step out of order is refused with the reason', () => {
  const acts = {
    recordOrientation: { orientedOn: '2026-10-01' },
    establishCentre: { ...establishment, announcement: { ...announcement, announcedOn: '2026-10-01' } },
    suspendCentre: { suspendedOn: '2026-10-01', reason: 'ย้ายที่ทำการ' },
    reopenCentre: { reopenedOn: '2026-10-01', reason: 'ย้ายเสร็จแล้ว' },
    closeCentre: { closedOn: '2026-10-01', reason: 'รวมกับหน่วยอื่น' },
  }
  const details = {
    correctAnnouncement: { announcement },
    changeOffice: { office: { name: 'ที่ใหม่' } },
    changeChannels: { channels: [] },
  }

  test.each([
    ['SELECTED', ['establishCentre', 'suspendCentre', 'reopenCentre', ...Object.keys(details)], centreIds.prospective],
    ['ESTABLISHED', ['recordOrientation', 'establishCentre', 'reopenCentre'], centreIds.lastDay],
    ['SUSPENDED', ['recordOrientation', 'establishCentre', 'suspendCentre'], centreIds.suspended],
    ['CLOSED', [...Object.keys(acts), ...Object.keys(details), 'recordProcessStep'], centreIds.closed],
  ])('at %s', async (stage, refused, known) => {
    const id = stage === 'SELECTED' ? await reach('SELECTED', '6540193') : known
    const [record] = await kit.owner<{ version: number }[]>`select version from centres.centre where id = ${id}`
    for (const name of refused) {
      const input = {
        ...(name in acts ? { id, ...acts[name as keyof typeof acts] } : {}),
        ...(name in details
          ? { centreId: id, expectedVersion: record?.version, ...details[name as keyof typeof details] }
          : {}),
        ...(name === 'recordProcessStep' ? { centreId: id, step: 1, startedOn: '2018-01-01' } : {}),
      }
      const payload = await write(name, input)
      expect(reasons(payload), name).toEqual([`OUT_OF_ORDER ${'id' in input ? 'id' : 'centreId'}`])
      expect(payload.userErrors[0]?.message).toMatch(/closed|not|already|since/)
    }
    expect(await kit.owner`select version from centres.centre where id = ${id}`).toMatchObject([{ ...record }])
  })

  test('orientation twice, unless it corrects what its user has read', async () => {
    const id = await reach('ORIENTED', '6540194')
    expect(reasons(await write('recordOrientation', { id, orientedOn: '2026-02-21' }))).toEqual(['OUT_OF_ORDER id'])
    const corrected = { id, expectedVersion: 2, orientedOn: '2026-02-21', cohort: 1 }
    expect(await write('recordOrientation', corrected)).toMatchObject({ centre: { version: 3 }, userErrors: [] })
    const stale = await write('recordOrientation', { ...corrected, orientedOn: '2026-02-22' })
    expect(stale.userErrors).toMatchObject([
      { code: 'STALE_VERSION', changedFields: ['orientationCohort', 'orientedOn'] },
    ])
  })
})

describe('days', () => {
  test.each([
    ['SELECTED', 'recordOrientation', 'orientedOn', ['2026-01-11', '2026-11-21']],
    ['ORIENTED', 'establishCentre', 'announcement.announcedOn', ['2026-02-19', '2026-11-21']],
    ['ESTABLISHED', 'suspendCentre', 'suspendedOn', ['2026-05-06', '2026-11-21']],
    ['ESTABLISHED', 'closeCentre', 'closedOn', ['2026-05-06', '2026-11-21']],
  ] as const)('at %s, %s is neither too early nor in the future', async (stage, name, field, days) => {
    const id = await reach(stage, `65402${days[0].slice(-2)}`.replace(/06$/, name === 'closeCentre' ? '07' : '06'))
    for (const day of days) {
      const input = {
        orientedOn: { orientedOn: day },
        'announcement.announcedOn': { ...establishment, announcement: { ...announcement, announcedOn: day } },
        suspendedOn: { suspendedOn: day, reason: 'ย้ายที่ทำการ' },
        closedOn: { closedOn: day, reason: 'ย้ายที่ทำการ' },
      }[field]
      expect(reasons(await write(name, { id, ...input }))).toEqual([`INVALID ${field}`])
    }
  })

  test('a centre that did something today is told that it stops tomorrow at the earliest', async () => {
    const id = await reach('ESTABLISHED', '6540221')
    await kit.owner`
      insert into centres.activity (centre_id, province_code, lao_code, mission, held_on, name_th)
      values (${id}, '54', '6540221', 1, '2026-11-20', 'ประชุม')`
    await kit.owner`select centres.refresh_rollups(array[2570])`
    const reason = 'ย้ายที่ทำการ'
    const left = 'no day is left: it has to be on or after 2026-11-21, and not after 2026-11-20'
    for (const [name, field] of [['suspendCentre', 'suspendedOn'] as const, ['closeCentre', 'closedOn'] as const]) {
      const { userErrors } = await write(name, { id, [field]: '2026-11-20', reason })
      expect(userErrors.map(({ message }) => message)).toEqual([expect.stringContaining(left)])
    }
  })

  test('a centre neither stops nor begins around what it did', async () => {
    const id = await reach('ESTABLISHED', '6540220')
    await kit.owner`
      insert into centres.activity (centre_id, province_code, lao_code, mission, held_on, name_th)
      values (${id}, '54', '6540220', 1, '2026-06-01', 'ประชุม'), (${id}, '54', '6540220', 1, '2026-08-01', 'ประชุม')`
    await kit.owner`select centres.refresh_rollups(array[2569])`
    const reason = 'ย้ายที่ทำการ'
    expect(reasons(await write('suspendCentre', { id, suspendedOn: '2026-08-01', reason }))).toEqual([
      'INVALID suspendedOn',
    ])
    expect(reasons(await write('closeCentre', { id, closedOn: '2026-08-01', reason }))).toEqual(['INVALID closedOn'])
    const later = { ...announcement, announcedOn: '2026-06-02' }
    expect(
      reasons(await write('correctAnnouncement', { centreId: id, expectedVersion: 3, announcement: later })),
    ).toEqual(['INVALID announcement.announcedOn'])
    expect(reasons(await write('suspendCentre', { id, suspendedOn: '2026-08-02', reason }))).toEqual([])
    expect(reasons(await write('reopenCentre', { id, reopenedOn: '2026-08-02', reason }))).toEqual([
      'INVALID reopenedOn',
    ])
    expect(reasons(await write('reopenCentre', { id, reopenedOn: '2026-08-03', reason: '-' }))).toEqual([
      'INVALID reason',
    ])
    expect(await differences()).toEqual([])
  })
})
