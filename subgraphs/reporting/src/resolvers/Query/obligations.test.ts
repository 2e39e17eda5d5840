import { publicViewer } from '@hub/schema/viewer'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addCentre, addReport, addRounds } from '../../../test/records.ts'
import { type Asking, analyst, chiangRai, openWorld, phrae, type World } from '../../../test/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
  await addRounds(world.owner, 2564, 2565)
  // A Thai dictionary orders by the consonant, whatever vowel is written before it: แก, ข, เค, โง.
  const names = ['โง', 'เค', 'ข', 'แก']
  for (const [at, laoName] of names.entries()) {
    const centre = await addCentre(world.owner, {
      laoCode: `554010${at}`,
      laoName,
      open: [['2020-10-01', '2021-10-01']],
    })
    if (laoName === 'ข')
      await addReport(world.owner, centre, {
        year: 2564,
        half: 'FIRST',
        steps: [{ state: 'SUBMITTED', at: '2021-04-01' }],
      })
  }
  await addCentre(world.owner, { laoCode: '5570404', provinceCode: '57', open: [['2020-10-01', '2021-04-01']] })
})
afterAll(() => world.close())

const today = '2021-06-01'

interface Page {
  totalCount: number
  pageInfo: { hasNextPage: boolean; endCursor: string }
  nodes: {
    lao: { code: string }
    round: { half: string }
    status: string
    owedSince: string
    daysLate: number | null
  }[]
}

const list = async (args: string, asking: Asking = {}) => {
  const answer = await world.ask<{ obligations: Page }>(
    `{ obligations(${args}) { totalCount pageInfo { hasNextPage endCursor } nodes { lao { code } round { year half } dueOn status owedSince daysLate } } }`,
    { today, ...asking },
  )
  expect(answer.errors).toBeUndefined()
  const { obligations } = answer.data
  return { ...obligations, codes: obligations.nodes.map(({ lao }) => lao.code), statements: answer.statements }
}

it('a provincial office gets the list of those late in its province, in Thai alphabetical order', async () => {
  const late = await list('filter: { overdueOnly: true }, orderBy: { field: LAO_NAME }', { viewer: phrae })
  expect(late.codes).toEqual(['5540103', '5540101', '5540100'])
  expect(late.totalCount).toBe(3)
  expect(late.nodes[0]).toMatchObject({ status: 'MISSING', owedSince: '2021-05-01', round: { half: 'FIRST' } })
})

it.each([
  ['ASC', [0, 32, 32, 32, 32]],
  ['DESC', [32, 32, 32, 32, 0]],
])('ordered by days late, %s, what is not yet due comes last', async (direction, late) => {
  const { nodes } = await list(`first: 20, orderBy: { field: DAYS_LATE, direction: ${direction} }`)
  expect(nodes.map(({ daysLate }) => daysLate)).toEqual([...late, null, null, null, null])
})

it('the public is refused with a coded error, in place of a list that would tell that nobody is late', async () => {
  const { data, errors } = await world.ask('{ obligations { totalCount } }', { viewer: publicViewer })
  expect(data).toEqual({ obligations: null })
  expect(errors?.[0]).toMatchObject({ path: ['obligations'], extensions: { code: 'FORBIDDEN' } })
})

it('an office sees nothing of another province, an officer its own LAO, ONDC all', async () => {
  expect((await list('filter: { provinceCodes: ["54"] }', { viewer: chiangRai })).totalCount).toBe(0)
  expect((await list('first: 20', { viewer: chiangRai })).codes).toEqual(['5570404'])
  expect((await list('first: 20', { viewer: { role: 'LAO_OFFICER', lao: '5540101' } })).codes).toEqual([
    '5540101',
    '5540101',
  ])
  expect((await list('first: 20', { viewer: analyst })).totalCount).toBe(9)
})

it.each([
  ['regionCode: "NORTH", half: FIRST', 5],
  ['regionCode: "CENTRAL"', 0],
  ['provinceCodes: []', 0],
  ['laoCode: "5540102"', 2],
  ['fiscalYear: 2565', 0],
  ['statuses: [NOT_YET_DUE]', 4],
  ['statuses: [SUBMITTED_ON_TIME, SUBMITTED_LATE]', 1],
])('the filter %s finds %i', async (filter, found) => {
  expect((await list(`filter: { ${filter} }`)).totalCount).toBe(found)
})

it.each(['DUE_ON', 'LAO_NAME', 'DAYS_LATE'])(
  'pages ordered by %s, forth and back, hold every owed report once',
  async (field) => {
    for (const direction of ['ASC', 'DESC']) {
      const seen: string[] = []
      let after = 'null'
      for (let page = 0; page < 10; page += 1) {
        const { nodes, pageInfo } = await list(
          `first: 2, after: ${after}, orderBy: { field: ${field}, direction: ${direction} }`,
        )
        seen.push(...nodes.map(({ lao, round }) => `${lao.code} ${round.half}`))
        if (!pageInfo.hasNextPage) break
        after = `"${pageInfo.endCursor}"`
      }
      expect(seen).toHaveLength(9)
      expect(new Set(seen).size).toBe(9)
    }
  },
)

it('a page with its rounds, known by their keys, and its total costs two statements', async () => {
  expect((await list('first: 100')).statements).toBe(2)
})

it('a province shows its list to its office and ONDC, a region to ONDC; others get null, not a list with gaps', async () => {
  const ask = async (viewer: Asking['viewer']) => {
    const { data } = await world.ask<{ _entities: object[] }>(
      `query ($places: [_Any!]!) { _entities(representations: $places) {
        ... on Province { obligations(filter: { overdueOnly: true }) { totalCount nodes { lao { code } } } }
        ... on Region { obligations(filter: { overdueOnly: true }) { totalCount } } } }`,
      {
        today,
        viewer,
        variables: {
          places: [
            { __typename: 'Province', code: '57' },
            { __typename: 'Region', code: 'NORTH' },
          ],
        },
      },
    )
    return data._entities
  }
  expect(await ask(chiangRai)).toEqual([
    { obligations: { totalCount: 1, nodes: [{ lao: { code: '5570404' } }] } },
    { obligations: null },
  ])
  expect(await ask(analyst)).toEqual([
    { obligations: { totalCount: 1, nodes: [{ lao: { code: '5570404' } }] } },
    { obligations: { totalCount: 4 } },
  ])
  expect(await ask(phrae)).toEqual([{ obligations: null }, { obligations: null }])
  expect(await ask(publicViewer)).toEqual([{ obligations: null }, { obligations: null }])
})
