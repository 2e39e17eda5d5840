import { expect, test } from 'vitest'
import { useCentres, viewers } from '../../test/kit.ts'

const kit = useCentres()

const figures = async (year: number, fields: string, args = ''): Promise<unknown> => {
  const { fiscalYear } = await kit.data(`{ fiscalYear(year: ${year}) { centreFigures${args} { ${fields} } } }`)
  return (fiscalYear as { centreFigures: unknown }).centreFigures
}

const counts = 'establishedInYear closedInYear totalByEnd laoCount laosWithoutCentre'

test.each([
  [2560, null],
  [2561, [1, 0, 1, 12, 11]],
  [2562, [3, 0, 4, 12, 8]],
  [2563, [0, 0, 4, 11, 7]],
  [2564, [0, 1, 3, 11, 8]],
  [2565, [0, 0, 3, 11, 8]],
  [2566, [1, 0, 4, 11, 7]],
  [2570, [0, 0, 4, 11, 7]],
  [2571, null],
  [1, undefined],
] as const)('the nation in FY %i is as counted by hand', async (year, expected) => {
  const { fiscalYear } = await kit.data(`{ fiscalYear(year: ${year}) { centreFigures { ${counts} } } }`)
  const got = (fiscalYear as { centreFigures: Record<string, number> | null } | null)?.centreFigures
  expect(got && counts.split(' ').map((name) => got[name])).toEqual(expected)
})

test.each([
  // A year that had not begun has no figure, nor has one in which nothing had been established yet.
  [2562, '2018-09-30', null],
  [2561, '2018-09-29', null],
  [2561, '2018-09-30', ['2018-09-30', 1, 1]],
  [2561, '2018-10-01', ['2018-09-30', 1, 1]],
  [2562, '2018-10-01', ['2018-10-01', 1, 2]],
  [2562, '2018-11-07', ['2018-11-07', 1, 2]],
  [2562, '2018-11-08', ['2018-11-08', 2, 3]],
  [2562, '2019-04-05', ['2019-04-05', 3, 4]],
  [2564, '2021-05-31', ['2021-05-31', 0, 4]],
  [2564, '2021-06-01', ['2021-06-01', 0, 3]],
  [2570, '2026-11-20', ['2026-11-20', 0, 4]],
  [2570, '2099-01-01', ['2026-11-20', 0, 4]],
  [2571, '2099-01-01', null],
] as const)('FY %i as of %s is what was so at the end of that day', async (year, asOf, expected) => {
  const got = (await figures(year, 'asOf establishedInYear totalByEnd', `(asOf: "${asOf}")`)) as Record<string, unknown>
  expect(got && [got.asOf, got.establishedInYear, got.totalByEnd]).toEqual(expected)
})

test('centres are counted by the kind their LAO was on the day', async () => {
  const open = (year: number) => figures(year, 'byLaoType { type count }')
  const kinds = (sao: number, subdistrict: number) => ({
    byLaoType: [
      { type: 'PAO', count: 0 },
      { type: 'CITY_MUNICIPALITY', count: 0 },
      { type: 'TOWN_MUNICIPALITY', count: 1 },
      { type: 'SUBDISTRICT_MUNICIPALITY', count: subdistrict },
      { type: 'SAO', count: sao },
      { type: 'BMA', count: 0 },
      { type: 'PATTAYA', count: 0 },
    ],
  })
  expect(await open(2562)).toEqual(kinds(1, 2))
  expect(await open(2563)).toEqual(kinds(0, 3))
})

test('centres are counted by the stage they were at on the day, also those few may see', async () => {
  const stages = async (year: number, args = '') => {
    const { byStage } = (await figures(year, 'byStage { stage count }', args)) as { byStage: { count: number }[] }
    return byStage.map(({ count }) => count)
  }
  // SELECTED, ORIENTED, ESTABLISHED, SUSPENDED, CLOSED
  expect(await stages(2561)).toEqual([0, 1, 1, 0, 0])
  expect(await stages(2563, '(asOf: "2019-12-01")')).toEqual([0, 0, 3, 1, 0])
  expect(await stages(2563)).toEqual([0, 0, 4, 0, 0])
  expect(await stages(2570)).toEqual([0, 1, 3, 1, 1])
})

test('activities are counted by mission within the year', async () => {
  const missions = async (year: number, args = '') => {
    const { activitiesByMission } = (await figures(
      year,
      'activitiesByMission { mission { number } activities attendance }',
      args,
    )) as { activitiesByMission: { mission: { number: number }; activities: number; attendance: number }[] }
    expect(activitiesByMission.map(({ mission }) => mission.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
    return activitiesByMission
      .filter(({ activities }) => activities > 0)
      .map(({ mission, activities, attendance }) => [mission.number, activities, attendance])
  }
  expect(await missions(2561)).toEqual([])
  expect(await missions(2562)).toEqual([
    [3, 2, 80],
    [4, 1, 20],
  ])
  expect(await missions(2562, '(asOf: "2019-03-31")')).toEqual([[3, 1, 80]])
  expect(await missions(2563)).toEqual([[4, 1, 30]])
})

test('coverage carries both sides of the division', async () => {
  expect(await figures(2563, 'coverage { numerator denominator percentage }')).toEqual({
    coverage: { numerator: 4, denominator: 11, percentage: (100 * 4) / 11 },
  })
})

test('regions and provinces have figures of their own, 0 being a count once the programme had begun', async () => {
  expect(
    await kit.data(`{
      north: region(code: "NORTH") { centreFigures(fiscalYear: 2562) { totalByEnd laoCount } }
      phrae: province(code: "54") { centreFigures(fiscalYear: 2562) { totalByEnd laoCount } past: centreFigures(fiscalYear: 2560) { laoCount } }
      bangkok: province(code: "10") { centreFigures(fiscalYear: 2562, asOf: "2019-01-01") { totalByEnd laoCount coverage { percentage } } }
    }`),
  ).toEqual({
    north: { centreFigures: { totalByEnd: 3, laoCount: 9 } },
    phrae: { centreFigures: { totalByEnd: 2, laoCount: 7 }, past: null },
    bangkok: { centreFigures: { totalByEnd: 0, laoCount: 1, coverage: { percentage: 0 } } },
  })
})

test('everyone counts the same', async () => {
  const query =
    '{ fiscalYear(year: 2570) { centreFigures { byStage { count } totalByEnd } past: centreFigures(asOf: "2026-10-05") { byStage { count } } } }'
  const answer = await kit.data(query)
  for (const viewer of Object.values(viewers)) expect(await kit.data(query, viewer)).toEqual(answer)
})
