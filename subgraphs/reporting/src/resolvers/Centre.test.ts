import { publicViewer } from '@hub/schema/viewer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addCentre, addReport, addRounds, type Centre } from '../../test/records.ts'
import { type Asking, analyst, chiangRai, openWorld, phrae, type World } from '../../test/world.ts'

let world: World
let late: Centre
let diligent: Centre
let fresh: Centre

beforeAll(async () => {
  world = await openWorld()
  await addRounds(world.owner, 2564, 2570)
  late = await addCentre(world.owner, { laoCode: '5540101', open: [['2020-10-01', '2022-04-01']] })
  await addReport(world.owner, late, {
    year: 2564,
    half: 'FIRST',
    steps: [
      { state: 'SUBMITTED', at: '2021-04-20' },
      { state: 'ACCEPTED', at: '2021-05-20' },
    ],
  })
  await addReport(world.owner, late, { year: 2565, half: 'FIRST', steps: [] })
  diligent = await addCentre(world.owner, { laoCode: '5540102', open: [['2021-04-01', '2021-10-01']] })
  await addReport(world.owner, diligent, {
    year: 2564,
    half: 'SECOND',
    steps: [{ state: 'SUBMITTED', at: '2021-11-05' }],
  })
  fresh = await addCentre(world.owner, { laoCode: '5540103', open: [['2026-11-21']] })
})
afterAll(() => world.close())

const ask = async (fields: string, asking: Asking = {}) => {
  const { data, errors, statements } = await world.ask<{ _entities: object[] }>(
    `query ($centres: [_Any!]!) { _entities(representations: $centres) { ... on Centre { ${fields} } } }`,
    { ...asking, variables: { centres: [late, diligent, fresh].map(({ id }) => ({ __typename: 'Centre', id })) } },
  )
  expect(errors).toBeUndefined()
  return { centres: data._entities, statements }
}

describe('what a centre owes', () => {
  it('is told to its provincial office, with the day since when', async () => {
    const { centres } = await ask(
      'owedReport { round { year half } dueOn owedSince daysLate status report { state } }',
      {
        viewer: phrae,
        today: '2022-05-10',
      },
    )
    expect(centres).toEqual([
      {
        owedReport: {
          round: { year: 2564, half: 'SECOND' },
          dueOn: '2021-10-30',
          owedSince: '2021-10-31',
          daysLate: 192,
          status: 'MISSING',
          report: null,
        },
      },
      { owedReport: null },
      { owedReport: null },
    ])
  })

  it('is listed latest round first, and can be narrowed to what is overdue', async () => {
    const { centres } = await ask(
      'all: obligations { round { year half } status } overdue: obligations(overdueOnly: true) { round { year half } }',
      {
        today: '2022-05-10',
      },
    )
    expect(centres).toEqual([
      {
        all: [
          { round: { year: 2565, half: 'FIRST' }, status: 'MISSING' },
          { round: { year: 2564, half: 'SECOND' }, status: 'MISSING' },
          { round: { year: 2564, half: 'FIRST' }, status: 'SUBMITTED_ON_TIME' },
        ],
        overdue: [{ round: { year: 2565, half: 'FIRST' } }, { round: { year: 2564, half: 'SECOND' } }],
      },
      { all: [{ round: { year: 2564, half: 'SECOND' }, status: 'SUBMITTED_LATE' }], overdue: [] },
      { all: [], overdue: [] },
    ])
  })

  it('is withheld from the public and from other provinces, and that is told from owing nothing', async () => {
    const withheld = { obligations: null, owedReport: null }
    for (const viewer of [publicViewer, chiangRai])
      expect((await ask('obligations { dueOn } owedReport { dueOn }', { viewer })).centres).toEqual([
        withheld,
        withheld,
        withheld,
      ])
  })

  it('is told to the officer of its LAO only', async () => {
    const { centres } = await ask('obligations { status }', { viewer: { role: 'LAO_OFFICER', lao: diligent.laoCode } })
    expect(centres).toEqual([
      { obligations: null },
      { obligations: [{ status: 'SUBMITTED_LATE' }] },
      { obligations: null },
    ])
  })

  it('counts the days late of a late report up to its submission', async () => {
    const { centres } = await ask('obligations { daysLate owedSince isExtended }', {
      viewer: phrae,
      today: '2021-11-20',
    })
    expect(centres[1]).toEqual({ obligations: [{ daysLate: 6, owedSince: null, isExtended: false }] })
  })
})

describe('the reports of a centre', () => {
  it('come latest round first; a draft is not the latest report', async () => {
    const { centres } = await ask(
      'latestReport { round { year half } state } reports { state } of2564: reports(fiscalYear: 2564) { state }',
    )
    expect(centres).toEqual([
      {
        latestReport: { round: { year: 2564, half: 'FIRST' }, state: 'ACCEPTED' },
        reports: [{ state: 'DRAFT' }, { state: 'ACCEPTED' }],
        of2564: [{ state: 'ACCEPTED' }],
      },
      {
        latestReport: { round: { year: 2564, half: 'SECOND' }, state: 'SUBMITTED' },
        reports: [{ state: 'SUBMITTED' }],
        of2564: [{ state: 'SUBMITTED' }],
      },
      { latestReport: null, reports: [], of2564: [] },
    ])
  })

  it('are public once accepted, and not before', async () => {
    const { centres } = await ask('latestReport { state } reports { state }', { viewer: publicViewer })
    expect(centres).toEqual([
      { latestReport: { state: 'ACCEPTED' }, reports: [{ state: 'ACCEPTED' }] },
      { latestReport: null, reports: [] },
      { latestReport: null, reports: [] },
    ])
  })
})

it('a list of centres with latest report and what is owed costs four statements, however long it is', async () => {
  const { statements } = await ask(
    'latestReport { state round { dueOn } } owedReport { owedSince report { state } round { dueOn } } obligations { status }',
    { viewer: analyst, today: '2022-05-10' },
  )
  expect(statements).toBeLessThanOrEqual(4)
})
