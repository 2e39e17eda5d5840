import type { Viewer } from '@hub/schema/viewer'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readmeQueries } from './queries.ts'
import { openReader, type Reader } from './reader.ts'

let reader: Reader
beforeAll(async () => {
  reader = await openReader()
})
afterAll(() => reader.close())

/** Sends a query of the README, which answers without an error. */
async function ask<Data>(name: string, viewer?: Viewer): Promise<{ data: Data; statements: number }> {
  const { data, errors, statements } = await reader.send<Data>(name, { viewer })
  expect(errors).toBeUndefined()
  return { data, statements }
}

interface Year {
  year: number
  centreFigures: { establishedInYear: number; totalByEnd: number } | null
  networkFigures: { formedInYear: number } | null
  targets: {
    indicator: string
    value: number
    progress: { actual: number; pace: string } | null
    comparisons: { comparable: boolean; reason: string | null; figure: { value: number | null; asOf: string | null } }[]
  }[]
  publishedFigures: { indicator: string; kind: string; value: number | null; asOf: string | null; source: object }[]
}

test('an analyst reads progress against targets from FY 2559 to the running year', async () => {
  const { data, statements } = await ask<{ fiscalYears: Year[] }>('analyst-progress', { role: 'ONDC_ANALYST' })
  const years = new Map(data.fiscalYears.map((year) => [year.year, year]))
  expect([...years.keys()]).toEqual([2559, 2560, 2561, 2562, 2563, 2564, 2565, 2566, 2567, 2568, 2569, 2570])
  const published = (year: number, indicator: string, kind: string) =>
    years.get(year)?.publishedFigures.find((figure) => figure.indicator === indicator && figure.kind === kind)
  for (const year of [2559, 2560, 2561]) {
    expect(published(year, 'NETWORKS', 'ACTUAL')?.value).toBe(2)
    expect(published(year, 'CENTRES', 'ACTUAL')?.value).toBeNull()
    expect(years.get(year)?.centreFigures).toBeNull()
    expect(years.get(year)?.networkFigures?.formedInYear).toBe(2)
  }
  const target = (year: number, indicator: string) =>
    years.get(year)?.targets.find((each) => each.indicator === indicator)
  for (const year of [2562, 2563, 2564]) {
    expect(target(year, 'NETWORKS')?.value).toBe(1)
    expect(target(year, 'CENTRES')?.value).toBe(10)
  }
  expect(['AHEAD', 'ON_TRACK', 'BEHIND', 'REACHED']).toContain(target(2570, 'CENTRES')?.progress?.pace)
  expect(statements).toBe(11)
})

test('45 centres as of 5 April 2562 stand with their source, and are refused as a comparison with 10 a year', async () => {
  const { data } = await ask<{ fiscalYears: Year[] }>('analyst-progress', { role: 'ONDC_ANALYST' })
  const year = data.fiscalYears.find(({ year }) => year === 2562)
  expect(year?.publishedFigures).toContainEqual(
    expect.objectContaining({ indicator: 'CENTRES', kind: 'COUNT', value: 45, asOf: '2019-04-05', hubCount: 45 }),
  )
  const comparison = year?.targets
    .find(({ indicator }) => indicator === 'CENTRES')
    ?.comparisons.find(({ figure }) => figure.value === 45)
  expect(comparison?.comparable).toBe(false)
  expect(comparison?.reason).toBeTruthy()
})

interface Provinces {
  provinces: {
    code: string
    centreFigures: { totalByEnd: number; laosWithoutCentre: number }
    first: { expected: number; submitted: number } | null
    trainingFigures: { held: number; participantsByCategory: object[] }
  }[]
  byCentres: { rank: number; value: number }[]
  byTimeliness: object[]
  byParticipants: object[]
}

test('an analyst reads every province in a year, and rankings from the subgraph that owns the figure', async () => {
  const { data, statements } = await ask<Provinces>('analyst-provinces', { role: 'ONDC_ANALYST' })
  expect(data.provinces).toHaveLength(77)
  expect(data.provinces.every(({ first }) => first === null || first.submitted <= first.expected)).toBe(true)
  const values = data.byCentres.map(({ value }) => value)
  expect(values).toEqual(values.toSorted((a, b) => b - a))
  expect(data.byCentres[0]?.rank).toBe(1)
  expect(data.byCentres[0]?.value).toBe(
    Math.max(...data.provinces.map(({ centreFigures }) => centreFigures.totalByEnd)),
  )
  expect([data.byTimeliness.length, data.byParticipants.length]).toEqual([10, 10])
  expect(statements).toBe(11)
})

interface Owed {
  round: { year: number; half: string }
  owedSince: string
  daysLate: number
}
interface Office {
  province: {
    name: string
    laos: { totalCount: number; nodes: { centre: { stage: string; owedReport: Owed | null } | null }[] }
    late: { totalCount: number; nodes: Owed[] }
  }
}

test('the office of Phrae sees its 84 LAOs, each with its centre and what it owes, and who is late', async () => {
  const { data, statements } = await ask<Office>('office-laos', { role: 'PROVINCIAL_OFFICE', province: '54' })
  const { name, laos, late } = data.province
  expect([name, laos.totalCount, laos.nodes.length]).toEqual(['แพร่', 84, 84])
  const owing = laos.nodes.flatMap(({ centre }) => (centre?.owedReport ? [centre.owedReport] : []))
  expect(owing.length).toBeGreaterThan(0)
  expect(late.nodes).toHaveLength(late.totalCount)
  for (const { owedSince, daysLate } of [...owing, ...late.nodes]) {
    expect(owedSince < '2026-11-20').toBe(true)
    expect(daysLate).toBeGreaterThan(0)
  }
  for (const owed of owing) expect(late.nodes).toContainEqual(expect.objectContaining(owed))
  expect(statements).toBe(12)
})

test('an office sees of another province what the public sees: no reports owed', async () => {
  const { data } = await ask<Office>('office-laos', { role: 'PROVINCIAL_OFFICE', province: '57' })
  expect(data.province.late).toBeNull()
  expect(data.province.laos.nodes.every(({ centre }) => !centre?.owedReport)).toBe(true)
})

interface Centre {
  centre: {
    announcement: object
    advisors: { person: object | null }[]
    operatingCommittee: { members: { role: string; position: string; person: object | null }[] }
    missions: { number: number }[]
    channels: { kind: string }[]
  }
}

test('anyone reads the centre of Wiang Thoeng: announced 8 November 2561, so FY 2562, first round', async () => {
  const { centre } = (await ask<Centre>('anyone-centre')).data
  expect(centre.announcement).toMatchObject({ announcedOn: '2018-11-08', fiscalYear: { year: 2562 }, half: 'FIRST' })
  expect([centre.advisors.length, centre.operatingCommittee.members.length, centre.missions.length]).toEqual([6, 15, 9])
  expect(centre.channels.map(({ kind }) => kind)).toEqual(['PHONE', 'FAX', 'LINE_GROUP'])
  expect([...centre.advisors, ...centre.operatingCommittee.members].every(({ person }) => person === null)).toBe(true)
})

test('a dashboard reads the national figures without a token: the same as an analyst', async () => {
  const open = await ask<object>('dashboard-nation')
  expect(open.data).toEqual((await ask<object>('dashboard-nation', { role: 'ONDC_ANALYST' })).data)
  expect(open.statements).toBe(8)
})

test('the number of statements does not grow with the rows', async () => {
  readmeQueries['office-sixty-laos'] = readmeQueries['office-laos']?.replaceAll('first: 100', 'first: 60') ?? ''
  const office: Viewer = { role: 'PROVINCIAL_OFFICE', province: '54' }
  expect((await ask('office-sixty-laos', office)).statements).toBe((await ask('office-laos', office)).statements)
})
