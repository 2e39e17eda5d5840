import { publicViewer } from '@hub/schema/viewer'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSeededWorld, type World } from '../../test/world.ts'

let world: World
beforeAll(async () => {
  world = await openSeededWorld()
})
afterAll(() => world.close())

interface Figure {
  id: string
  indicator: string
  year: number
  kind: string
  value: number | null
  counted: object
}

const figures = async (args: string): Promise<Figure[]> => {
  const { data, errors } = await world.ask<{ publishedFigures: Figure[] }>(
    `{ publishedFigures(${args}) { id indicator year kind value } }`,
    {
      viewer: publicViewer,
    },
  )
  expect(errors).toBeUndefined()
  return data.publishedFigures
}
const lines = (all: Figure[]) => all.map(({ year, kind, value }) => `${year} ${kind} ${value}`)

it('networks are 2, 2, 2, then planned 1, 1, 1', async () => {
  expect(lines(await figures('indicator: NETWORKS'))).toEqual([
    '2559 ACTUAL 2',
    '2560 ACTUAL 2',
    '2561 ACTUAL 2',
    '2562 TARGET 1',
    '2563 TARGET 1',
    '2564 TARGET 1',
  ])
})

it('centres have no figure before 2562, are then planned 10, 10, 10, and were counted 45 as of 5 April 2562', async () => {
  expect(lines(await figures('indicator: CENTRES, area: "TH"'))).toEqual([
    '2559 ACTUAL null',
    '2560 ACTUAL null',
    '2561 ACTUAL null',
    '2562 TARGET 10',
    '2562 COUNT 45',
    '2563 TARGET 10',
    '2564 TARGET 10',
  ])
})

it('a range of years and another area narrow the list', async () => {
  expect(lines(await figures('from: 2561, to: 2561'))).toEqual(['2561 ACTUAL null', '2561 ACTUAL 2'])
  expect(await figures('area: "54"')).toEqual([])
})

it('each names its document, the place in it, and the day in both languages', async () => {
  const { data, statements } = await world.ask<{ publishedFigures: Figure[] }>(
    `{ publishedFigures(indicator: CENTRES, from: 2562, to: 2562) { kind asOf unit(locale: EN) locator(locale: EN)
      source { id title(locale: EN) publisher(locale: EN) datedOn dated en: dated(locale: EN) } } }`,
  )
  expect(data.publishedFigures).toContainEqual({
    kind: 'COUNT',
    asOf: '2019-04-05',
    unit: 'centre',
    locator: 'Background, second paragraph',
    source: {
      id: 'ondc-centres-2562',
      title: expect.stringContaining('Background'),
      publisher: 'Office of the National Decentralization Committee',
      datedOn: '2019-04-05',
      dated: '5 เมษายน 2562',
      en: '5 April 2562',
    },
  })
  expect(statements).toBe(2)
})

it("carries what the hub is to count beside it, and shows the hub's own count once it is known", async () => {
  const counted = '{ indicator basis area year asOf }'
  const { data } = await world.ask<{ publishedFigures: Figure[] }>(
    `{ publishedFigures(indicator: CENTRES, from: 2562, to: 2562) { id kind counted ${counted} } }`,
  )
  const count = data.publishedFigures.find(({ kind }) => kind === 'COUNT')
  expect(count?.counted).toEqual({
    indicator: 'CENTRES',
    basis: 'TOTAL_BY_END',
    area: 'TH',
    year: 2562,
    asOf: '2019-04-05',
  })
  const known = (counts: object) => ({
    __typename: 'PublishedFigure',
    id: count?.id,
    counted: { __typename: 'Target', ...counts },
  })
  const answer = await world.ask<{ _entities: object[] }>(
    'query ($figures: [_Any!]!) { _entities(representations: $figures) { ... on PublishedFigure { value hubCount } } }',
    {
      variables: {
        figures: [known({ hubCentres: 44, hubNetworks: null }), known({ hubCentres: null, hubNetworks: 2 })],
      },
    },
  )
  expect(answer.data._entities).toEqual([
    { value: 45, hubCount: 44 },
    { value: 45, hubCount: null },
  ])
})

it('standards, classes of obstacles and documents are there in both languages, for anyone', async () => {
  const { data, errors } = await world.ask<{
    workStandards: object[]
    obstacleClasses: object[]
    sources: { datedOn: string }[]
  }>(
    `{ workStandards { process hours name(locale: EN) quality(locale: EN) locator }
       obstacleClasses { number name response(locale: EN) source { id } } sources { id datedOn } }`,
    { viewer: publicViewer },
  )
  expect(errors).toBeUndefined()
  expect(data.workStandards).toMatchObject([
    { process: 'RUN_NETWORK', hours: 738, quality: null },
    { process: 'ESTABLISH_CENTRE', hours: 1110, quality: 'The number of centres grows every year' },
  ])
  expect(data.obstacleClasses).toHaveLength(4)
  expect(data.sources.map(({ datedOn }) => datedOn)).toEqual([
    '2018-11-08',
    '2019-04-05',
    '2019-08-31',
    '2021-02-25',
    '2021-03-04',
  ])
})
