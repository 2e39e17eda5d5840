import { publicViewer } from '@hub/schema/viewer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addCentre, addReport, addRounds, type Step } from '../../test/records.ts'
import { addReportPart } from '../../test/report-parts.ts'
import { type Asking, openWorld, type World } from '../../test/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
  await addRounds(world.owner, 2563, 2564)
  await world.owner`
    insert into reporting.source (id, title_th, title_en, publisher_th, publisher_en, dated_on)
    values ('manual', 'คู่มือ', 'Manual', 'สกถ.', 'ONDC', '2019-08-31')`
  await world.owner`
    insert into reporting.obstacle_class (number, name_th, name_en, response_th, response_en, source_id, locator_th, locator_en)
    select number, 'ก', 'a', 'ข', 'b', 'manual', 'หมวด 13', 'Section 13' from generate_series(1, 4) number`
  const centre = (laoCode: string, provinceCode: string) =>
    addCentre(world.owner, { laoCode, provinceCode, open: [['2020-10-01']] })
  const report = async (laoCode: string, provinceCode: string, steps: Step[], empty: number[] = []) => {
    const reporter = await centre(laoCode, provinceCode)
    const id = await addReport(world.owner, reporter, { year: 2564, half: 'FIRST', steps, empty })
    await addReportPart(world.owner, reporter, id, 1, { obstacles: { 3: null } })
  }
  await report('5540101', '54', [
    { state: 'SUBMITTED', at: '2021-04-10' },
    { state: 'ACCEPTED', at: '2021-05-10' },
  ])
  await report('5540102', '54', [
    { state: 'SUBMITTED', at: '2021-05-20' },
    { state: 'RETURNED', at: '2021-05-25' },
  ])
  await report('5540103', '54', [{ state: 'SUBMITTED', at: '2021-04-11' }], [1])
  await centre('5540104', '54')
  await report('5570404', '57', [{ state: 'SUBMITTED', at: '2021-04-12' }])
  await world.owner`select reporting.refresh_rollups()`
})
afterAll(() => world.close())

const counts = 'expected submitted onTime late pending missing returned empty accepted'

const ask = async (representation: object, fields: string, asking: Asking = {}) => {
  const type = 'code' in representation ? 'Province' : 'FiscalYear'
  const { data, errors, statements } = await world.ask<{ _entities: object[] }>(
    `query ($places: [_Any!]!) { _entities(representations: $places) { ... on ${type} { ${fields} } } }`,
    { today: '2021-06-01', ...asking, variables: { places: [{ __typename: type, ...representation }] } },
  )
  expect(errors).toBeUndefined()
  return { answer: data._entities[0], statements }
}

describe('rates of reporting', () => {
  it('count what was owed, and both sides of each rate stand beside it', async () => {
    const { answer } = await ask(
      { code: '54' },
      `reportingRates(fiscalYear: 2564, half: FIRST) { year half asOf ${counts}
        completeness { numerator denominator percentage } timeliness { percentage } }`,
    )
    expect(answer).toEqual({
      reportingRates: {
        year: 2564,
        half: 'FIRST',
        asOf: '2021-06-01',
        expected: 4,
        submitted: 2,
        onTime: 1,
        late: 1,
        pending: 0,
        missing: 2,
        returned: 1,
        empty: 1,
        accepted: 1,
        completeness: { numerator: 2, denominator: 4, percentage: 50 },
        timeliness: { percentage: 25 },
      },
    })
  })

  it('of the year take both rounds together, the running one as pending', async () => {
    const { answer } = await ask({ year: 2564 }, `reportingRates { half ${counts} }`)
    expect(answer).toEqual({
      reportingRates: {
        half: null,
        expected: 10,
        submitted: 3,
        onTime: 2,
        late: 1,
        pending: 5,
        missing: 2,
        returned: 1,
        empty: 1,
        accepted: 1,
      },
    })
  })

  it('until the due date call what is not there pending, from the day after missing', async () => {
    const rates = async (today: string) =>
      (await ask({ code: '54' }, 'reportingRates(fiscalYear: 2564, half: FIRST) { pending missing }', { today })).answer
    expect(await rates('2021-04-30')).toEqual({ reportingRates: { pending: 2, missing: 0 } })
    expect(await rates('2021-05-01')).toEqual({ reportingRates: { pending: 0, missing: 2 } })
  })

  it('as of a day of the past tell what was so on that day', async () => {
    const { answer, statements } = await ask(
      { code: '54' },
      ['2021-03-31', '2021-04-10', '2021-05-10', '2021-05-22']
        .map(
          (day, at) =>
            `d${at}: reportingRates(fiscalYear: 2564, half: FIRST, asOf: "${day}") { asOf submitted pending missing returned accepted }`,
        )
        .join(' '),
    )
    expect(answer).toEqual({
      d0: { asOf: '2021-03-31', submitted: 0, pending: 4, missing: 0, returned: 0, accepted: 0 },
      d1: { asOf: '2021-04-10', submitted: 1, pending: 3, missing: 0, returned: 0, accepted: 0 },
      d2: { asOf: '2021-05-10', submitted: 1, pending: 0, missing: 3, returned: 0, accepted: 1 },
      d3: { asOf: '2021-05-22', submitted: 2, pending: 0, missing: 2, returned: 0, accepted: 1 },
    })
    expect(statements).toBe(1)
  })

  it('as of a day to come are those of today', async () => {
    const { answer } = await ask(
      { code: '54' },
      'reportingRates(fiscalYear: 2564, half: FIRST, asOf: "2030-01-01") { asOf submitted }',
    )
    expect(answer).toEqual({ reportingRates: { asOf: '2021-06-01', submitted: 2 } })
  })

  it('are null where nothing is recorded or the half-year has not begun, and 0 where nobody owes', async () => {
    const rates = async (representation: object, args: string, today?: string) =>
      (
        await ask(
          representation,
          `reportingRates${args} { expected completeness { percentage } }`,
          today ? { today } : {},
        )
      ).answer
    expect(await rates({ year: 2563 }, '')).toEqual({ reportingRates: null })
    expect(await rates({ year: 2550 }, '')).toEqual({ reportingRates: null })
    expect(await rates({ year: 2564 }, '(half: SECOND)', '2021-03-31')).toEqual({ reportingRates: null })
    expect(await rates({ code: '10' }, '(fiscalYear: 2564)')).toEqual({
      reportingRates: { expected: 0, completeness: { percentage: null } },
    })
  })

  it('are public', async () => {
    const { answer } = await ask({ code: '54' }, 'reportingRates(fiscalYear: 2564, half: FIRST) { missing }', {
      viewer: publicViewer,
    })
    expect(answer).toEqual({ reportingRates: { missing: 2 } })
  })

  it('of all provinces, both halves and the year cost one statement', async () => {
    const places = ['10', '15', '54', '57'].map((code) => ({ __typename: 'Province', code }))
    const { statements } = await world.ask(
      `query ($places: [_Any!]!) { _entities(representations: $places) { ... on Province {
        first: reportingRates(fiscalYear: 2564, half: FIRST) { expected } second: reportingRates(fiscalYear: 2564, half: SECOND) { expected }
        year: reportingRates(fiscalYear: 2564) { completeness { percentage } } } } }`,
      { variables: { places } },
    )
    expect(statements).toBe(1)
  })
})

describe('the ranking of provinces', () => {
  const ranking = async (args: string) => {
    const { data, errors, statements } = await world.ask<{
      provincesByReportingRate: { rank: number; province: { code: string } }[]
    }>(
      `{ provincesByReportingRate(fiscalYear: 2564, half: FIRST, ${args}) { rank province { code } rates { expected } } }`,
      { today: '2021-06-01', viewer: publicViewer },
    )
    return {
      lines: data?.provincesByReportingRate.map(({ rank, province }) => `${rank} ${province.code}`),
      errors,
      statements,
    }
  }

  it('has the highest rate first, without those where nothing was expected', async () => {
    expect((await ranking('figure: COMPLETENESS')).lines).toEqual(['1 57', '2 54'])
    expect((await ranking('figure: TIMELINESS, direction: ASC')).lines).toEqual(['1 54', '2 57'])
    expect((await ranking('first: 1')).lines).toEqual(['1 57'])
  })

  it('costs two statements', async () => {
    expect((await ranking('first: 100')).statements).toBe(2)
  })

  it('of more than 100 is refused', async () => {
    expect((await ranking('first: 101')).errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } })
  })
})

describe('obstacles by class', () => {
  it('count the submitted reports that name them, for every class', async () => {
    const { answer } = await ask(
      { year: 2564 },
      'obstaclesByClass { class { number } reports share { denominator percentage } }',
    )
    const none = (number: number) => ({ class: { number }, reports: 0, share: { denominator: 3, percentage: 0 } })
    expect(answer).toEqual({
      obstaclesByClass: [
        none(1),
        none(2),
        { class: { number: 3 }, reports: 3, share: { denominator: 3, percentage: 100 } },
        none(4),
      ],
    })
  })

  it('as of a day count the reports that were there', async () => {
    const { answer } = await ask(
      { code: '54' },
      'obstaclesByClass(fiscalYear: 2564, half: FIRST, asOf: "2021-04-15") { class { number } reports share { denominator } }',
    )
    expect(answer).toMatchObject({
      obstaclesByClass: [{}, {}, { class: { number: 3 }, reports: 1, share: { denominator: 1 } }, {}],
    })
  })

  it('are null where nothing is recorded', async () => {
    expect((await ask({ year: 2550 }, 'obstaclesByClass { reports }')).answer).toEqual({ obstaclesByClass: null })
  })
})
