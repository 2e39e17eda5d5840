import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { useNetworks, viewers } from './kit.ts'
import { addNetwork, addTraining, refresh } from './records.ts'

const provinces = ['10', '15', '50', '54', '57']
const kit = useNetworks(async (sql) => {
  for (const provinceCode of provinces)
    for (let each = 0; each < 4; each += 1) {
      await addNetwork(sql, { provinceCode, formedOn: '2021-01-01', steps: [{ finishedOn: '2020-12-01', hours: 80 }] })
      await addTraining(sql, {
        startsOn: '2021-03-01',
        provinceCode,
        participants: [{ provinceCode, scores: [10, 15] }, { provinceCode }],
      })
    }
  await refresh(sql)
})

const allProvinces = provinces.map((code) => `{ __typename: "Province", code: "${code}" }`).join(', ')
const ofProvinces = (fields: string) =>
  `{ _entities(representations: [${allProvinces}]) { ... on Province { ${fields} } } }`

const trainingParts = `
  series { name composition { category } objectives } sessions { startsAt } rooms { place } provincesReached { code }
  letters { reference } participation { participants } pairedTests { n }
  participants(first: 100) { totalCount nodes { category person { name } testScores { percentage } } }`
const networkParts = `
  status(asOf: "2021-06-01") processSteps { hours } processHours advisors { position }
  members { totalCount nodes { category } } hearings { nodes { opinions { topic } } } followUps { nodes { progress } }`

/** Statements each question may cost, however many rows it gives. */
const pinned: [string, string, number][] = [
  [
    'figures of every province, a year',
    ofProvinces('networkFigures(fiscalYear: 2564) { totalByEnd } trainingFigures(fiscalYear: 2564) { held }'),
    2,
  ],
  [
    'figures of every province, two years',
    ofProvinces('a: trainingFigures(fiscalYear: 2564) { held } b: trainingFigures(fiscalYear: 2565) { held }'),
    1,
  ],
  [
    'figures of every province, two days',
    ofProvinces(
      'a: trainingFigures(fiscalYear: 2564, asOf: "2021-04-01") { held } b: trainingFigures(fiscalYear: 2564, asOf: "2021-02-01") { held }',
    ),
    1,
  ],
  ['a ranking of provinces', '{ provincesByTrainingFigure(figure: HELD, fiscalYear: 2564) { rank } }', 2],
  [
    'networks and trainings of every province',
    ofProvinces('networks { nodes { name } } trainings { nodes { name } }'),
    2,
  ],
  [
    'the same with how many there are',
    ofProvinces('networks { totalCount nodes { name } } trainings { totalCount nodes { name } }'),
    4,
  ],
  [
    'a hundred trainings by name alone',
    '{ trainings(first: 100) { edges { cursor node { name fiscalYear { year } province { code } } } pageInfo { hasNextPage } } }',
    1,
  ],
  ['trainings with everything they hold', `{ trainings(first: 100) { nodes { ${trainingParts} } } }`, 13],
  ['networks with everything they hold', `{ networks(first: 100) { nodes { ${networkParts} } } }`, 8],
]

describe('the number of statements', () => {
  it.each(pinned)('for %s does not grow with rows', async (_, query, statements) => {
    const answer = await kit.ask(query, { viewer: viewers.analyst })
    expect(answer.errors).toBeUndefined()
    expect(answer.statements).toBe(statements)
  })
})

describe('the number of statements of a write', () => {
  const register = (list: 'Member' | 'Advisor', rows: number) => async (networkId: string) => {
    const entries = Array.from({ length: rows }, (_, at) => ({ category: 'OTHER', person: { name: `สมมุติ ${at}` } }))
    const field = `${list.toLowerCase()}s`
    const input = { idempotencyKey: randomUUID(), networkId, [field]: entries }
    return kit.ask(
      `mutation ($input: RegisterNetwork${list}sInput!) {
        registerNetwork${list}s(input: $input) { network { version } ${field} { category person { name } } userErrors { code } } }`,
      { viewer: viewers.phrae, variables: { input } },
    )
  }

  it.each(['Member', 'Advisor'] as const)('is the same for one %s as for a hundred', async (list) => {
    const one = await register(list, 1)(await addNetwork(kit.owner, { formedOn: '2021-01-01' }))
    const hundred = await register(list, 100)(await addNetwork(kit.owner, { formedOn: '2021-01-01' }))
    for (const { data } of [one, hundred]) expect(data?.[`registerNetwork${list}s`]).toMatchObject({ userErrors: [] })
    expect(hundred.statements).toBe(one.statements)
  })
})
