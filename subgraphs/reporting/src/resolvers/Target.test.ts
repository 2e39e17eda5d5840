import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSeededWorld, type World } from '../../test/world.ts'

let world: World
beforeAll(async () => {
  world = await openSeededWorld()
  await world.owner`
    insert into reporting.target (indicator, basis, area, fiscal_year, value)
    values ('CENTRES', 'ADDED_IN_YEAR', 'TH', 2570, 12), ('CENTRES', 'TOTAL_BY_END', '54', 2570, 4), ('NETWORKS', 'ADDED_IN_YEAR', 'TH', 2563, 0)
    on conflict (area, fiscal_year, indicator, basis) do update set value = excluded.value`
})
afterAll(() => world.close())

const centres2564 = {
  __typename: 'Target',
  indicator: 'CENTRES',
  basis: 'ADDED_IN_YEAR',
  area: 'TH',
  year: 2564,
  asOf: null,
}

/** A target as the gateway asks for it once centres and networks have counted. */
const progress = async (counted: object, today = '2026-11-20') => {
  const { data, errors } = await world.ask<{ _entities: { progress: object | null }[] }>(
    `query ($targets: [_Any!]!) { _entities(representations: $targets) { ... on Target {
      value progress { actual rate { numerator denominator percentage } expectedByNow pace asOf } } } }`,
    { today, variables: { targets: [{ ...centres2564, ...counted }] } },
  )
  expect(errors).toBeUndefined()
  return data._entities[0]?.progress
}

describe('the progress of a target', () => {
  it('holds the count of its own indicator against it', async () => {
    expect(await progress({ hubCentres: 12, hubNetworks: null })).toEqual({
      actual: 12,
      rate: { numerator: 12, denominator: 10, percentage: 120 },
      expectedByNow: null,
      pace: 'REACHED',
      asOf: '2026-11-20',
    })
    expect(await progress({ hubCentres: 9 })).toMatchObject({ pace: 'NOT_REACHED' })
  })

  it('is null where there is no figure, and 0 where nothing was done', async () => {
    expect(await progress({ hubCentres: null, hubNetworks: 3 })).toBeNull()
    expect(await progress({ hubCentres: 0 })).toMatchObject({ actual: 0, rate: { percentage: 0 } })
  })

  it('says what today asks for while the year runs', async () => {
    const running = { year: 2570, hubCentres: 2 }
    expect(await progress(running)).toMatchObject({ actual: 2, pace: 'ON_TRACK', expectedByNow: (12 * 51) / 365 })
    expect(await progress({ ...running, hubCentres: 0 })).toMatchObject({ pace: 'BEHIND' })
    expect(await progress({ ...running, hubCentres: 3 })).toMatchObject({ pace: 'AHEAD' })
  })

  it('as of a day of the past says what that day asked for', async () => {
    const asked = await progress({ year: 2570, asOf: '2026-10-01', hubCentres: 0 })
    expect(asked).toMatchObject({ pace: 'ON_TRACK', expectedByNow: 12 / 365, asOf: '2026-10-01' })
  })

  it('of a total asks nothing of a day within the year', async () => {
    const total = { basis: 'TOTAL_BY_END', area: '54', year: 2570 }
    expect(await progress({ ...total, hubCentres: 3 })).toMatchObject({ expectedByNow: null, pace: null })
    expect(await progress({ ...total, hubCentres: 4 })).toMatchObject({ pace: 'REACHED' })
  })

  it('of a target of 0 has no percentage', async () => {
    const none = { indicator: 'NETWORKS', year: 2563, hubNetworks: 1 }
    expect(await progress(none)).toMatchObject({ actual: 1, rate: { percentage: null }, pace: 'REACHED' })
  })

  it('of a key that no target is set for is null', async () => {
    expect(await progress({ year: 2600, hubCentres: 3 })).toBeNull()
  })
})

interface Comparison {
  refusal: string | null
  reason: string | null
}

describe('the figures that documents print', () => {
  const comparisons = async (locale: 'TH' | 'EN') => {
    const { data, errors } = await world.ask<{ targets: { value: number; comparisons: Comparison[] }[] }>(
      `{ targets(from: 2562, to: 2562, indicator: CENTRES) { value unit source { id dated } locator comparisons {
        figure { year value asOf kind source { id } } comparable rate { percentage } refusal reason(locale: ${locale}) } } }`,
    )
    expect(errors).toBeUndefined()
    return data.targets[0]
  }

  it('45 centres as of 5 April 2562 stands beside the target of 10 a year and is refused as a comparison', async () => {
    const target = await comparisons('EN')
    expect(target).toMatchObject({
      value: 10,
      unit: 'ศูนย์',
      source: { id: 'ondc-work-manual-2562', dated: '31 สิงหาคม 2562' },
    })
    expect(target?.comparisons).toContainEqual({
      figure: { year: 2562, value: 45, asOf: '2019-04-05', kind: 'COUNT', source: { id: 'ondc-centres-2562' } },
      comparable: false,
      rate: null,
      refusal: 'DIFFERENT_BASIS',
      reason:
        '45 (centres) is the total as of 5 April 2562, the target of 10 is what fiscal year 2562 adds: neither says anything of the other.',
    })
  })

  it('says why in Thai, with Thai dates', async () => {
    const counted = (await comparisons('TH'))?.comparisons.find(({ refusal }) => refusal === 'DIFFERENT_BASIS')
    expect(counted?.reason).toBe(
      '45 ศูนย์เป็นจำนวนสะสม ณ วันที่ 5 เมษายน 2562 ส่วนค่าเป้าหมาย 10 ศูนย์เป็นจำนวนที่เพิ่มขึ้นในปีงบประมาณ 2562 เทียบกันไม่ได้',
    )
  })

  it('of the year before is a dash: no figure, not 0', async () => {
    const dash = (await comparisons('EN'))?.comparisons.find(({ refusal }) => refusal === 'NO_FIGURE')
    expect(dash).toMatchObject({ figure: { year: 2561, value: null }, comparable: false, rate: null })
  })
})

describe('the list of targets', () => {
  it('is 1, 1, 1 networks and 10, 10, 10 centres for 2562 to 2564, as the work manual has it', async () => {
    await world.owner`update reporting.target set value = 1 where indicator = 'NETWORKS' and fiscal_year = 2563`
    const { data, statements } = await world.ask<{ targets: { year: number; indicator: string; value: number }[] }>(
      '{ targets(from: 2559, to: 2564) { year indicator value fiscalYear { year } source { id } } }',
    )
    expect(data.targets.map(({ year, indicator, value }) => `${year} ${indicator} ${value}`)).toEqual([
      '2562 CENTRES 10',
      '2562 NETWORKS 1',
      '2563 CENTRES 10',
      '2563 NETWORKS 1',
      '2564 CENTRES 10',
      '2564 NETWORKS 1',
    ])
    expect(statements).toBe(2)
  })

  it('hangs on fiscal years, regions and provinces, in one statement for all', async () => {
    const { data, statements } = await world.ask<{ _entities: object[] }>(
      `query ($places: [_Any!]!) { _entities(representations: $places) {
        ... on Province { targets(fiscalYear: 2570) { basis value asOf } }
        ... on Region { targets(fiscalYear: 2570) { value } }
        ... on FiscalYear { targets(indicator: CENTRES, asOf: "2020-05-01") { value asOf } } } }`,
      {
        variables: {
          places: [
            { __typename: 'Province', code: '54' },
            { __typename: 'Region', code: 'NORTH' },
            { __typename: 'FiscalYear', year: 2563 },
          ],
        },
      },
    )
    expect(data._entities).toEqual([
      { targets: [{ basis: 'TOTAL_BY_END', value: 4, asOf: null }] },
      { targets: [] },
      { targets: [{ value: 10, asOf: '2020-05-01' }] },
    ])
    expect(statements).toBe(1)
  })

  it('refuses more than 50 years, and says what it takes', async () => {
    const { errors } = await world.ask('{ targets(from: 2500, to: 2570) { value } }')
    expect(errors?.[0]).toMatchObject({
      message: 'to: found 2570; accepted: 2549 at most',
      extensions: { code: 'BAD_USER_INPUT' },
    })
  })
})
