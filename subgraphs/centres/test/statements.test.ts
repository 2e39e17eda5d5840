import { expect, test } from 'vitest'
import { useCentres, viewers } from './kit.ts'
import { laoCodes } from './small-nation.ts'

const kit = useCentres()

test.each([
  [
    'the dashboard of a nation',
    // Provinces, regions, missions; the rollups once at each depth: nation, regions, provinces.
    6,
    `{ fiscalYear(year: 2564) { centreFigures { totalByEnd activitiesByMission { mission { name } activities } } }
       regions { name centreFigures(fiscalYear: 2564) { totalByEnd } }
       provinces { name region { name } centreFigures(fiscalYear: 2564) { establishedInYear totalByEnd coverage { percentage } } } }`,
  ],
  ['figures of many years, regions and provinces', 5, manyYears()],
  [
    'figures as of several days',
    1,
    `{ a: fiscalYear(year: 2564) { centreFigures(asOf: "2021-05-01") { totalByEnd } }
       b: fiscalYear(year: 2564) { centreFigures(asOf: "2021-06-01") { totalByEnd } } c: fiscalYear(year: 2563) { centreFigures { totalByEnd } } }`,
  ],
  [
    'a province’s LAOs with their centres',
    // The provinces; a page of LAOs; their total; districts, centres, stages, announcements.
    7,
    `{ province(code: "54") { laos(first: 100) { totalCount nodes { code name district { name } centre { stage announcement { announcedOn } } } } } }`,
  ],
  [
    'a page of LAOs in every province',
    3,
    '{ provinces { laos(first: 100) { totalCount nodes { name province { name } } } } }',
  ],
  [
    'centres with everything that hangs on them',
    // A page of centres; LAOs, awards, announcements, offices, channels, administrators, bodies, members on a day, holders,
    // histories, plans, planned activities, missions, activities, counts by mission, steps; and the access log.
    18,
    `{ centres(first: 100) { nodes { name lao { name awards { name } } announcement { half } office { name }
        channels { kind administrator { name } } bodies { kind members { position person { name } } } advisors { position }
        operatingCommittee { members { role } } stageHistory { stage since }
        operatingPlans { plannedActivities { name mission { name } } } activities(first: 5) { nodes { mission { name } } }
        activitiesByMission { activities } processHours } } }`,
  ],
  [
    'one centre by its LAO',
    // The centre, its announcement, bodies, members, channels.
    5,
    `{ centre(laoCode: "${laoCodes.wiangThoeng}") { announcement { announcedOn } advisors { position } operatingCommittee { members { position } } channels { kind } } }`,
  ],
  ['a ranking', 2, '{ provincesByCentreFigure(figure: COVERAGE, fiscalYear: 2564) { rank value province { name } } }'],
  ['fiscal years', 0, '{ currentFiscalYear { year } fiscalYears(from: 2559) { startsOn endsOn } }'],
] as const)('%s takes %i statements however many rows there are', async (_, statements, query) => {
  expect(await kit.statementsOf(query, viewers.administrator)).toBe(statements)
})

function manyYears(): string {
  const years = [2559, 2560, 2561, 2562, 2563, 2564, 2565].map(
    (year) => `y${year}: centreFigures(fiscalYear: ${year}) { totalByEnd }`,
  )
  return `{ fiscalYears(from: 2559) { centreFigures { totalByEnd } } regions { ${years.join(' ')} } provinces { ${years.join(' ')} } }`
}
