import { publicViewer } from '@hub/schema/viewer'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addCentre, addReport, addRounds, type Step } from '../../../test/records.ts'
import { type Asking, openWorld, type World } from '../../../test/world.ts'

let world: World
let centreOfPhrae: string
beforeAll(async () => {
  world = await openWorld()
  await addRounds(world.owner, 2564, 2564)
  const accepted = (at: string): Step[] => [
    { state: 'SUBMITTED', at },
    { state: 'ACCEPTED', at: '2021-11-30' },
  ]
  const phrae = await addCentre(world.owner, { laoCode: '5540101', laoName: 'เวียงเทิง', open: [['2018-11-08']] })
  centreOfPhrae = phrae.id
  await addReport(world.owner, phrae, { year: 2564, half: 'FIRST', steps: accepted('2021-04-20') })
  await addReport(world.owner, phrae, { year: 2564, half: 'SECOND', steps: accepted('2021-11-10') })
  const chiangRai = await addCentre(world.owner, {
    laoCode: '5570404',
    laoName: 'โคกพุทรา',
    provinceCode: '57',
    open: [['2018-11-08']],
  })
  await addReport(world.owner, chiangRai, { year: 2564, half: 'FIRST', steps: accepted('2021-04-10') })
  await addReport(world.owner, chiangRai, { year: 2564, half: 'SECOND', steps: [] })
})
afterAll(() => world.close())

interface Page {
  totalCount: number
  pageInfo: { hasNextPage: boolean; endCursor: string }
  nodes: { lao: { code: string }; round: { half: string } }[]
}

const list = async (args: string, asking: Asking = {}) => {
  const { data, errors, statements } = await world.ask<{ centreReports: Page }>(
    `{ centreReports(${args}) { totalCount pageInfo { hasNextPage endCursor } nodes { lao { code } round { half } } } }`,
    asking,
  )
  expect(errors).toBeUndefined()
  const { centreReports } = data
  return {
    ...centreReports,
    lines: centreReports.nodes.map(({ lao, round }) => `${lao.code} ${round.half}`),
    statements,
  }
}

it('those submitted last come first; what is not submitted comes last, whichever way', async () => {
  const [latest, earliest] = ['DESC', 'ASC'].map((direction) =>
    list(`orderBy: { field: SUBMITTED_AT, direction: ${direction} }`),
  )
  expect((await latest)?.lines).toEqual(['5540101 SECOND', '5540101 FIRST', '5570404 FIRST', '5570404 SECOND'])
  expect((await earliest)?.lines).toEqual(['5570404 FIRST', '5540101 FIRST', '5540101 SECOND', '5570404 SECOND'])
  expect((await list('first: 20')).lines).toEqual((await latest)?.lines)
})

it('a direction that is set to null is the schema’s, although the latest come first where no order is asked for', async () => {
  const [unsaid, ascending] = await Promise.all(
    ['null', 'ASC'].map((direction) => list(`orderBy: { field: SUBMITTED_AT, direction: ${direction} }`)),
  )
  expect(unsaid?.lines).toEqual(ascending?.lines)
})

it('names go by the Thai alphabet: what is written โค comes before เว', async () => {
  expect((await list('orderBy: { field: LAO_NAME }')).lines.map((line) => line.slice(0, 7))).toEqual([
    '5570404',
    '5570404',
    '5540101',
    '5540101',
  ])
})

it.each([
  ['provinceCodes: ["54"]', 2],
  ['provinceCodes: []', 0],
  ['regionCode: "NORTH"', 4],
  ['laoCode: "5570404"', 2],
  ['centreId: "not an id"', 0],
  ['fiscalYear: 2564, half: SECOND', 2],
  ['fiscalYear: 2563', 0],
  ['states: [DRAFT, RETURNED]', 1],
  ['timeliness: ON_TIME', 2],
  ['timeliness: LATE', 1],
  ['timeliness: NOT_SUBMITTED', 1],
])('the filter %s finds %i', async (filter, found) => {
  const { totalCount, nodes } = await list(`filter: { ${filter} }`)
  expect(totalCount).toBe(found)
  expect(nodes).toHaveLength(found)
})

it('one centre can be asked for', async () => {
  expect((await list(`filter: { centreId: "${centreOfPhrae}" }`)).totalCount).toBe(2)
})

it('the public finds the accepted ones', async () => {
  expect((await list('first: 20', { viewer: publicViewer })).totalCount).toBe(3)
})

it.each(['SUBMITTED_AT', 'LAO_NAME', 'DUE_ON'])(
  'pages ordered by %s, forth and back, hold every report once',
  async (field) => {
    for (const direction of ['ASC', 'DESC']) {
      const whole = await list(`orderBy: { field: ${field}, direction: ${direction} }`)
      const first = await list(`first: 3, orderBy: { field: ${field}, direction: ${direction} }`)
      const rest = await list(
        `first: 3, after: "${first.pageInfo.endCursor}", orderBy: { field: ${field}, direction: ${direction} }`,
      )
      expect([...first.lines, ...rest.lines]).toEqual(whole.lines)
      expect([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false])
    }
  },
)

it('a page with its rounds, known by their keys, and its total costs two statements', async () => {
  expect((await list('first: 100')).statements).toBe(2)
})

it('a page of 101 is refused, and says what is accepted', async () => {
  const { errors } = await world.ask('{ centreReports(first: 101) { totalCount } }')
  expect(errors?.[0]).toMatchObject({
    message: 'first: found 101; accepted: a whole number from 1 to 100',
    extensions: { code: 'BAD_USER_INPUT' },
  })
})
