import { publicViewer } from '@hub/schema/viewer'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSeededWorld, type World } from '../../test/world.ts'

let world: World
beforeAll(async () => {
  world = await openSeededWorld()
})
afterAll(() => world.close())

interface Round {
  year: number
  half: string
}

it('round 1 of 2564 covers October 2563 to March 2564, is due 30 days later, and one known centre owes a report for it', async () => {
  const { data } = await world.ask<{ reportingRound: object }>(
    '{ reportingRound(fiscalYear: 2564, half: FIRST) { startsOn endsOn dueOn status fiscalYear { year } rates { expected } } }',
    { viewer: publicViewer },
  )
  expect(data.reportingRound).toEqual({
    startsOn: '2020-10-01',
    endsOn: '2021-03-31',
    dueOn: '2021-04-30',
    status: 'CLOSED',
    fiscalYear: { year: 2564 },
    rates: { expected: 1 },
  })
})

it.each([
  ['2026-09-30', { year: 2569, half: 'SECOND' }],
  ['2026-10-01', { year: 2570, half: 'FIRST' }],
  ['2027-03-31', { year: 2570, half: 'FIRST' }],
  ['2027-04-01', { year: 2570, half: 'SECOND' }],
])('on %s the running round is %o', async (today, round) => {
  const { data } = await world.ask<{ currentRound: Round }>('{ currentRound { year half } }', { today })
  expect(data.currentRound).toEqual(round)
})

it('a range gives the rounds earliest first, a fiscal year its two', async () => {
  const { data } = await world.ask<{ reportingRounds: Round[]; _entities: object[] }>(
    `query ($years: [_Any!]!) { reportingRounds(from: 2500, to: 2549) { year } some: reportingRounds(from: 2569, to: 2570) { year half }
      _entities(representations: $years) { ... on FiscalYear { rounds { half } } } }`,
    {
      variables: {
        years: [
          { __typename: 'FiscalYear', year: 2564 },
          { __typename: 'FiscalYear', year: 2550 },
        ],
      },
    },
  )
  expect(data).toEqual({
    reportingRounds: [],
    some: [
      { year: 2569, half: 'FIRST' },
      { year: 2569, half: 'SECOND' },
      { year: 2570, half: 'FIRST' },
      { year: 2570, half: 'SECOND' },
    ],
    _entities: [{ rounds: [{ half: 'FIRST' }, { half: 'SECOND' }] }, { rounds: [] }],
  })
})

it('a round that is not recorded is null', async () => {
  const { data } = await world.ask<{ reportingRound: object | null }>(
    '{ reportingRound(fiscalYear: 2550, half: FIRST) { dueOn } }',
  )
  expect(data.reportingRound).toBeNull()
})
