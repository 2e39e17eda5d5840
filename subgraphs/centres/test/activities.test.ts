import { describe, expect, test } from 'vitest'
import { useCentres, viewers } from './kit.ts'
import { ids } from './small-centres.ts'
import { centreIds } from './small-nation.ts'
import { mutate, type Payload, reasons } from './writing.ts'

const kit = useCentres()

const activity = `activity { id name heldOn place attendance opinionsHeard evidenceUrl version
  mission { number } fiscalYear { year } plan { id } }`
const verb =
  (name: string, selection: string) =>
  (input: object, viewer?: Parameters<typeof mutate>[3]): Promise<Payload> =>
    mutate(kit, { name, selection }, input, viewer)

const recordActivity = verb('recordActivity', `centre { id version } ${activity}`)
const correctActivity = verb('correctActivity', activity)
const removeActivity = verb('removeActivity', 'centre { id }')

const hearing = {
  centreId: centreIds.wiangThoeng,
  mission: 3,
  name: 'เวทีรับฟังความคิดเห็นหมู่ 4',
  heldOn: '2019-02-14',
}

const differences = () => kit.owner`select fiscal_year, area from centres.rollup_differences()`

const activitiesOf = async (year: number): Promise<unknown> => {
  const { fiscalYear } = await kit.data(`{ fiscalYear(year: ${year}) { centreFigures {
    activitiesByMission { mission { number } activities attendance } } } }`)
  const { centreFigures } = fiscalYear as { centreFigures: { activitiesByMission: { activities: number }[] } }
  return centreFigures.activitiesByMission.filter(({ activities }) => activities > 0)
}

describe('recording an activity', () => {
  test('it stands in the plan of its year and counts at once', async () => {
    const before = await activitiesOf(2562)
    const { activity, centre, userErrors } = await recordActivity({
      ...hearing,
      planId: ids.adopted,
      place: 'ศาลาประชาคม',
      attendance: 45,
      opinionsHeard: 12,
      evidenceUrl: 'https://example.org/photos/1',
    })
    expect(userErrors).toEqual([])
    expect(centre).toEqual({ id: centreIds.wiangThoeng, version: 2 })
    expect(activity).toEqual({
      id: expect.any(String),
      name: hearing.name,
      heldOn: '2019-02-14',
      place: 'ศาลาประชาคม',
      attendance: 45,
      opinionsHeard: 12,
      evidenceUrl: 'https://example.org/photos/1',
      version: 1,
      mission: { number: 3 },
      fiscalYear: { year: 2562 },
      plan: { id: ids.adopted },
    })
    expect(before).toContainEqual({ mission: { number: 3 }, activities: 2, attendance: 80 })
    expect(await activitiesOf(2562)).toContainEqual({ mission: { number: 3 }, activities: 3, attendance: 125 })
    expect(await differences()).toEqual([])
  })

  test.each([
    ['of a centre that is none', { centreId: 'none' }, ['NOT_FOUND centreId']],
    ['of another LAO', { centreId: centreIds.lastDay }, ['NOT_FOUND centreId']],
    ['by a stale version', { expectedVersion: 0 }, ['STALE_VERSION expectedVersion']],
    ['on a day to come', { heldOn: '2026-11-21' }, ['INVALID heldOn']],
    ['before the establishment', { heldOn: '2018-11-07' }, ['OUT_OF_ORDER heldOn']],
    ['of a plan that is none', { planId: 'none' }, ['NOT_FOUND planId']],
    ['of a draft', { planId: ids.draft, heldOn: '2026-11-02' }, ['OUT_OF_ORDER planId']],
    ['of another year’s plan', { planId: ids.adopted, heldOn: '2020-02-14' }, ['INVALID planId']],
    [
      'that is wrong in several ways, all told at once',
      {
        mission: 10,
        name: 'ก',
        place: 'ข',
        attendance: -1,
        opinionsHeard: 1_000_001,
        evidenceUrl: 'ftp://example.org',
      },
      [
        'INVALID mission',
        'INVALID name',
        'INVALID place',
        'INVALID attendance',
        'INVALID opinionsHeard',
        'INVALID evidenceUrl',
      ],
    ],
  ])('an activity %s is refused', async (_which, input, expected) => {
    const payload = await recordActivity({ ...hearing, confirm: true, ...input })
    expect(reasons(payload)).toEqual(expected)
    expect(payload).toMatchObject({ centre: null, activity: null })
  })

  test.each([
    ['suspended', centreIds.suspended, '2023-11-15', 'suspended from 2023-11-15 on'],
    ['suspended for a time', centreIds.closed, '2020-02-29', 'suspended from 2019-12-01 until 2020-03-01 (ย้ายที่ทำการ)'],
    ['closed', centreIds.closed, '2021-06-01', 'closed on 2021-06-01'],
    ['not established', centreIds.prospective, '2026-11-01', 'not established yet'],
  ])(
    'a centre that was %s on the day did nothing, and its officers are told why',
    async (_which, centreId, heldOn, why) => {
      const { userErrors } = await recordActivity({ ...hearing, centreId, heldOn }, viewers.administrator)
      expect(userErrors).toMatchObject([
        { code: 'OUT_OF_ORDER', path: ['input', 'heldOn'], message: expect.stringContaining(why) },
      ])
    },
  )

  test('a closed centre’s last day, and the day it took up work again, are days of work', async () => {
    for (const heldOn of ['2019-11-30', '2020-03-01', '2021-05-31'])
      expect(reasons(await recordActivity({ ...hearing, centreId: centreIds.closed, heldOn }, viewers.phrae))).toEqual(
        [],
      )
    expect(await differences()).toEqual([])
  })

  test.each([
    ['a mission that the announcement does not take on', { mission: 4 }, 'mission'],
    ['more opinions than people can have', { attendance: 3, opinionsHeard: 31 }, 'opinionsHeard'],
    ['opinions of nobody', { attendance: 0, opinionsHeard: 1 }, 'opinionsHeard'],
    ['more people than a place holds', { attendance: 10_001 }, 'attendance'],
    ['what is recorded for the day already', { name: 'กิจกรรม 2019-03-31', heldOn: '2019-03-31' }, 'name'],
  ])('%s is recorded once it is confirmed', async (what, input, field) => {
    const asked = { ...hearing, name: what, ...input }
    expect(reasons(await recordActivity(asked))).toEqual([`CONFIRMATION_NEEDED ${field}`])
    expect((await recordActivity({ ...asked, confirm: true })).userErrors).toEqual([])
  })
})

describe('correcting an activity', () => {
  const recorded = async (more: object = {}): Promise<string> => {
    const { activity, userErrors } = await recordActivity({
      ...hearing,
      heldOn: '2021-09-30',
      attendance: 30,
      place: 'ศาลา',
      confirm: true,
      ...more,
    })
    expect(userErrors).toEqual([])
    return String(activity?.id)
  }

  test('what is left out stays, null clears, and a day of another year moves its count', async () => {
    const id = await recorded({ heldOn: '2022-09-30' })
    const { activity, userErrors } = await correctActivity({
      id,
      expectedVersion: 1,
      heldOn: '2022-10-01',
      place: null,
    })
    expect(userErrors).toEqual([])
    expect(activity).toMatchObject({
      name: hearing.name,
      heldOn: '2022-10-01',
      place: null,
      attendance: 30,
      version: 2,
      fiscalYear: { year: 2566 },
    })
    expect(await activitiesOf(2565)).toEqual([])
    expect(await activitiesOf(2566)).toEqual([{ mission: { number: 3 }, activities: 1, attendance: 30 }])
    await correctActivity({ id, expectedVersion: 2, mission: 9, attendance: null })
    expect(await activitiesOf(2566)).toEqual([{ mission: { number: 9 }, activities: 1, attendance: 0 }])
    await correctActivity({ id, expectedVersion: 3, name: 'ศูนย์สัญจร' })
    expect(await differences()).toEqual([])
  })

  test('what stood before is not asked about again, not even where its centre was found not to have worked', async () => {
    const id = await recorded({ mission: 4, attendance: 1, opinionsHeard: 50, heldOn: '2021-03-01' })
    await kit.owner`update centres.centre set established_on = '2021-03-02' where id = ${centreIds.wiangThoeng}`
    const named = await correctActivity({ id, expectedVersion: 1, name: 'ชื่อที่ครบถ้วน' })
    await kit.owner`update centres.centre set established_on = '2018-11-08' where id = ${centreIds.wiangThoeng}`
    expect(named.userErrors).toEqual([])
    expect(reasons(await correctActivity({ id, expectedVersion: 2, attendance: 2 }))).toEqual([
      'CONFIRMATION_NEEDED opinionsHeard',
    ])
  })

  test('what it said before stays in the change log', async () => {
    const id = await recorded({ name: 'ชื่อที่พิมพ์ผิด' })
    await correctActivity({ id, expectedVersion: 1, name: 'ชื่อที่ถูกต้อง' })
    const log = await kit.owner`
      select before ->> 'name_th' as before, after ->> 'name_th' as after, actor from centres.change_log
      where table_name = 'activity' and reason = 'correctActivity' and before ->> 'name_th' <> after ->> 'name_th'
        and after ->> 'id' = ${id}`
    expect(log).toEqual([{ before: 'ชื่อที่พิมพ์ผิด', after: 'ชื่อที่ถูกต้อง', actor: 'LAO_OFFICER' }])
  })

  test('a stale correction is refused and told what has changed', async () => {
    const id = await recorded({ name: 'แก้ไขสองครั้ง' })
    await correctActivity({ id, expectedVersion: 1, attendance: 31, place: 'วัด' })
    const { userErrors } = await correctActivity({ id, expectedVersion: 1, attendance: 32 })
    expect(userErrors).toMatchObject([{ code: 'STALE_VERSION', changedFields: ['attendance', 'place'] }])
  })

  test.each([
    ['to a day before the establishment', { heldOn: '2018-11-07' }, ['OUT_OF_ORDER heldOn']],
    ['to a plan of another year', { planId: ids.adopted }, ['INVALID planId']],
    ['to no name', { name: ' ' }, ['REQUIRED name']],
    ['to more opinions than its people can have', { opinionsHeard: 301 }, ['CONFIRMATION_NEEDED opinionsHeard']],
    ['that is none', { id: 'none' }, ['NOT_FOUND id']],
  ])('one %s is refused', async (which, input, expected) => {
    const id = await recorded({ name: `แก้ไข ${which}` })
    expect(reasons(await correctActivity({ id, expectedVersion: 1, ...input }))).toEqual(expected)
  })
})

describe('removing an activity', () => {
  test('it counts no more, and what it said stays in the change log', async () => {
    const { activity } = await recordActivity({ ...hearing, heldOn: '2024-05-05', attendance: 7 })
    const id = String(activity?.id)
    expect(await activitiesOf(2567)).toEqual([{ mission: { number: 3 }, activities: 1, attendance: 7 }])
    expect(reasons(await removeActivity({ id, expectedVersion: 0 }))).toEqual(['STALE_VERSION expectedVersion'])
    expect(reasons(await removeActivity({ id, expectedVersion: 1 }, viewers.sungMen))).toEqual(['NOT_FOUND id'])
    const { centre, userErrors } = await removeActivity({ id, expectedVersion: 1 })
    expect(userErrors).toEqual([])
    expect(centre).toEqual({ id: centreIds.wiangThoeng })
    expect(await activitiesOf(2567)).toEqual([])
    expect(await differences()).toEqual([])
    const log = await kit.owner`
      select before ->> 'name_th' as name from centres.change_log
      where table_name = 'activity' and operation = 'DELETE' and before ->> 'id' = ${id}`
    expect(log).toEqual([{ name: hearing.name }])
    expect(reasons(await removeActivity({ id, expectedVersion: 1 }))).toEqual(['NOT_FOUND id'])
  })
})
