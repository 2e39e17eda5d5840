import { describe, expect, test } from 'vitest'
import { useCentres, viewers } from './kit.ts'
import { ids } from './small-centres.ts'
import { centreIds } from './small-nation.ts'
import { mutate, type Payload, reasons } from './writing.ts'

const kit = useCentres()

const plan = `operatingPlan { id adoptedOn isAlignedWithDevelopmentPlan isAlignedWithActionPlan version
  fiscalYear { year } plannedActivities { id name plannedHalf mission { number } } }`
const verb =
  (name: string, selection: string) =>
  (input: object, viewer: Parameters<typeof mutate>[3] = viewers.phrae): Promise<Payload> =>
    mutate(kit, { name, selection }, input, viewer)

const saveOperatingPlan = verb('saveOperatingPlan', `centre { id version } ${plan}`)
const adoptOperatingPlan = verb('adoptOperatingPlan', `centre { id } ${plan}`)
const changeOperatingPlan = verb('changeOperatingPlan', plan)
const discardOperatingPlan = verb('discardOperatingPlan', 'centre { operatingPlans { id } }')

const meeting = { mission: 2, name: 'ประชุมคณะกรรมการ', plannedHalf: 'FIRST' }
const hearing = { mission: 3, name: 'เวทีรับฟังความคิดเห็น', plannedHalf: null }
const aligned = { isAlignedWithDevelopmentPlan: true, isAlignedWithActionPlan: true }
const draft = { centreId: centreIds.lastDay, plannedActivities: [meeting, hearing] }
const adoption = { ...draft, ...aligned }

describe('a draft', () => {
  test('is saved, saved again as a whole, and adopted as it is', async () => {
    const first = await saveOperatingPlan({ ...draft, fiscalYear: 2569, isAlignedWithActionPlan: true })
    expect(first.userErrors).toEqual([])
    expect(first.operatingPlan).toMatchObject({
      adoptedOn: null,
      isAlignedWithDevelopmentPlan: null,
      isAlignedWithActionPlan: true,
      version: 1,
      fiscalYear: { year: 2569 },
      plannedActivities: [
        { name: meeting.name, plannedHalf: 'FIRST', mission: { number: 2 } },
        { name: hearing.name, plannedHalf: null, mission: { number: 3 } },
      ],
    })
    const [kept] = (first.operatingPlan?.plannedActivities ?? []) as { id: string }[]
    const mobile = { mission: 9, name: 'ศูนย์สัญจร', plannedHalf: 'SECOND' }
    const input = { centreId: centreIds.lastDay, fiscalYear: 2569, ...aligned }
    const second = await saveOperatingPlan({ ...input, expectedVersion: 1, plannedActivities: [meeting, mobile] })
    expect(second.operatingPlan).toMatchObject({
      version: 2,
      isAlignedWithDevelopmentPlan: true,
      plannedActivities: [{ id: kept?.id }, { name: mobile.name }],
    })
    const day = { adoptedOn: '2025-09-15' }
    const { operatingPlan, userErrors } = await adoptOperatingPlan({
      centreId: centreIds.lastDay,
      fiscalYear: 2569,
      expectedVersion: 2,
      ...day,
    })
    expect(userErrors).toEqual([])
    expect(operatingPlan).toMatchObject({ ...day, ...aligned, version: 3, plannedActivities: [{}, {}] })
  })

  test('is for those it belongs to, until it is adopted', async () => {
    const year = 2568
    await saveOperatingPlan({ ...draft, fiscalYear: year })
    const read = async () => {
      const { centre } = await kit.data(
        `{ centre(id: "${centreIds.lastDay}") { operatingPlan(fiscalYear: ${year}) { version } } }`,
      )
      return centre
    }
    expect(await read()).toEqual({ operatingPlan: null })
    await adoptOperatingPlan({ ...adoption, fiscalYear: year, expectedVersion: 1, adoptedOn: '2024-12-01' })
    expect(await read()).toEqual({ operatingPlan: { version: 2 } })
  })

  test('that is not wanted is removed, and one that was adopted is not', async () => {
    const { operatingPlan } = await saveOperatingPlan({ ...draft, fiscalYear: 2571 })
    const payload = await discardOperatingPlan({ id: operatingPlan?.id, expectedVersion: 1 })
    expect(payload.userErrors).toEqual([])
    expect(payload.centre?.operatingPlans).not.toContainEqual({ id: operatingPlan?.id })
    const adopted = await discardOperatingPlan({ id: ids.adopted, expectedVersion: 1 }, viewers.wiangThoeng)
    expect(reasons(adopted)).toEqual(['OUT_OF_ORDER id'])
    const foreign = await discardOperatingPlan({ id: ids.draft, expectedVersion: 1 })
    expect(reasons(foreign)).toEqual(['NOT_FOUND id'])
  })

  test('of a centre that is not established yet may be saved, and not adopted', async () => {
    const input = { ...adoption, centreId: centreIds.prospective, fiscalYear: 2570 }
    expect((await saveOperatingPlan(input)).userErrors).toEqual([])
    const { userErrors } = await adoptOperatingPlan({ ...input, expectedVersion: 1, adoptedOn: '2026-11-01' })
    expect(userErrors).toMatchObject([
      { code: 'OUT_OF_ORDER', path: ['input', 'adoptedOn'], message: expect.stringContaining('not established') },
    ])
  })

  test.each([
    ['that was not read', { centreId: centreIds.wiangThoeng, fiscalYear: 2570 }, ['ALREADY_EXISTS fiscalYear']],
    [
      'by a stale version',
      { centreId: centreIds.wiangThoeng, fiscalYear: 2570, expectedVersion: 0 },
      ['STALE_VERSION expectedVersion'],
    ],
    ['by the version of none', { fiscalYear: 2567, expectedVersion: 1 }, ['INVALID expectedVersion']],
    [
      'of a year that is adopted',
      { centreId: centreIds.wiangThoeng, fiscalYear: 2562, expectedVersion: 1 },
      ['OUT_OF_ORDER fiscalYear'],
    ],
    ['of a year before the centre', { fiscalYear: 2560 }, ['INVALID fiscalYear']],
    ['of a year far ahead', { fiscalYear: 2572 }, ['INVALID fiscalYear']],
    [
      'of a year in which the centre was closed',
      { centreId: centreIds.closed, fiscalYear: 2565 },
      ['OUT_OF_ORDER fiscalYear'],
    ],
    ['of a centre that is none', { centreId: 'none', fiscalYear: 2567 }, ['NOT_FOUND centreId']],
    [
      'with what is none',
      { fiscalYear: 2567, plannedActivities: [meeting, { mission: 10, name: 'ก' }, meeting] },
      [
        'INVALID plannedActivities.1.mission',
        'INVALID plannedActivities.1.name',
        'ALREADY_EXISTS plannedActivities.2.name',
      ],
    ],
    [
      'of too much',
      { fiscalYear: 2567, plannedActivities: Array.from({ length: 501 }, () => meeting) },
      ['INVALID plannedActivities'],
    ],
    [
      'of missions that the announcement does not take on',
      { centreId: centreIds.wiangThoeng, fiscalYear: 2567 },
      ['CONFIRMATION_NEEDED plannedActivities.0.mission'],
    ],
  ])('%s is refused', async (_which, input, expected) => {
    const payload = await saveOperatingPlan({ ...draft, ...input }, viewers.administrator)
    expect(reasons(payload)).toEqual(expected)
    expect(payload).toMatchObject({ centre: null, operatingPlan: null })
  })
})

describe('adopting', () => {
  test('a plan is adopted at once, without a draft', async () => {
    const { operatingPlan, userErrors } = await adoptOperatingPlan({
      ...adoption,
      fiscalYear: 2566,
      adoptedOn: '2022-10-20',
    })
    expect(userErrors).toEqual([])
    expect(operatingPlan).toMatchObject({ adoptedOn: '2022-10-20', version: 1, plannedActivities: [{}, {}] })
  })

  const day = { fiscalYear: 2565, adoptedOn: '2021-10-20' }
  test.each([
    ['that plans nothing', { ...day, plannedActivities: [] }, ['REQUIRED plannedActivities']],
    [
      'that plans too much',
      { ...day, plannedActivities: Array.from({ length: 501 }, () => meeting) },
      ['INVALID plannedActivities'],
    ],
    ['of which nothing is known', { ...day, plannedActivities: null }, ['REQUIRED plannedActivities']],
    ['whose alignment is not told', { ...day, isAlignedWithActionPlan: null }, ['REQUIRED isAlignedWithActionPlan']],
    ['on a day to come', { fiscalYear: 2570, adoptedOn: '2026-11-21' }, ['INVALID adoptedOn']],
    ['before the establishment', { fiscalYear: 2562, adoptedOn: '2018-09-29' }, ['OUT_OF_ORDER adoptedOn']],
    [
      'after the closing',
      { centreId: centreIds.closed, fiscalYear: 2564, adoptedOn: '2021-06-01' },
      ['OUT_OF_ORDER adoptedOn'],
    ],
    [
      'twice',
      { centreId: centreIds.wiangThoeng, ...day, fiscalYear: 2562, expectedVersion: 1 },
      ['OUT_OF_ORDER fiscalYear'],
    ],
  ])('a plan %s is refused', async (_which, input, expected) => {
    const payload = await adoptOperatingPlan({ ...adoption, confirm: true, ...input }, viewers.administrator)
    expect(reasons(payload)).toEqual(expected)
  })

  test.each([
    ['half a year too early', { fiscalYear: 2564, adoptedOn: '2020-03-31' }, 'adoptedOn'],
    ['after its year', { fiscalYear: 2563, adoptedOn: '2020-10-01' }, 'adoptedOn'],
    ['in a suspension', { centreId: centreIds.closed, fiscalYear: 2563, adoptedOn: '2019-12-01' }, 'adoptedOn'],
    ['not aligned', { ...day, isAlignedWithDevelopmentPlan: false }, 'isAlignedWithDevelopmentPlan'],
  ])('a plan %s is adopted once that is confirmed', async (_which, input, field) => {
    expect(reasons(await adoptOperatingPlan({ ...adoption, ...input }))).toEqual([`CONFIRMATION_NEEDED ${field}`])
    expect((await adoptOperatingPlan({ ...adoption, ...input, confirm: true })).userErrors).toEqual([])
  })
})

describe('changing an adopted plan', () => {
  test('it is adopted anew, and what stood before stays in the change log', async () => {
    const made = await adoptOperatingPlan({
      ...adoption,
      centreId: centreIds.second,
      fiscalYear: 2570,
      adoptedOn: '2026-10-01',
    })
    const id = made.operatingPlan?.id
    const change = { id, expectedVersion: 1, adoptedOn: '2026-11-10', plannedActivities: [hearing] }
    const { operatingPlan, userErrors } = await changeOperatingPlan(change)
    expect(userErrors).toEqual([])
    expect(operatingPlan).toMatchObject({
      adoptedOn: '2026-11-10',
      ...aligned,
      version: 2,
      plannedActivities: [{ name: hearing.name }],
    })
    const log = await kit.owner`
      select before ->> 'adopted_on' as adopted_on, before ->> 'name_th' as name from centres.change_log
      where reason = 'changeOperatingPlan' and (before ->> 'adopted_on' <> after ->> 'adopted_on' or operation = 'DELETE')
      order by id`
    expect(log).toEqual([
      { adoptedOn: '2026-10-01', name: null },
      { adoptedOn: null, name: meeting.name },
    ])
    const stale = await changeOperatingPlan(change)
    expect(stale.userErrors).toMatchObject([{ code: 'STALE_VERSION', changedFields: ['adoptedOn', 'plannedActivity'] }])
    const earlier = { id, expectedVersion: 2, adoptedOn: '2026-11-01' }
    expect(reasons(await changeOperatingPlan(earlier))).toEqual(['CONFIRMATION_NEEDED adoptedOn'])
    expect((await changeOperatingPlan({ ...earlier, confirm: true })).userErrors).toEqual([])
    expect(reasons(await changeOperatingPlan({ ...earlier, expectedVersion: 3, plannedActivities: [] }))).toEqual([
      'REQUIRED plannedActivities',
    ])
    expect(reasons(await changeOperatingPlan({ ...earlier, expectedVersion: 3, adoptedOn: '2026-11-21' }))).toEqual([
      'INVALID adoptedOn',
    ])
  })

  test('a draft is no adopted plan', async () => {
    const input = { id: ids.draft, expectedVersion: 1, adoptedOn: '2026-11-10' }
    expect(reasons(await changeOperatingPlan(input, viewers.wiangThoeng))).toEqual(['OUT_OF_ORDER id'])
    expect(reasons(await changeOperatingPlan(input, viewers.phrae))).toEqual(['NOT_FOUND id'])
  })
})
