import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { useNetworks, viewers } from '../../../test/kit.ts'
import { addTraining, refresh } from '../../../test/records.ts'

// Thai puts the vowel of แพร่ behind its consonant: แพร่ stands between พะเยา and ภูเก็ต, not behind ฮ.
const names = ['ภูเก็ต', 'แพร่', 'พะเยา', 'กระบี่', 'ฮอด', 'แพร่', 'เชียงราย']
const inThaiOrder = ['กระบี่', 'เชียงราย', 'พะเยา', 'แพร่', 'แพร่', 'ภูเก็ต', 'ฮอด']

const kit = useNetworks(async (sql) => {
  for (const [at, name] of names.entries())
    await addTraining(sql, {
      name,
      series: at < 3 ? 'โครงการหนึ่ง' : 'โครงการสอง',
      startsOn: at < 4 ? '2020-09-30' : '2020-10-01',
      mode: at === 0 ? 'WEB_CONFERENCE' : 'ON_SITE',
      status: at === 6 ? 'CANCELLED' : 'COMPLETED',
      provinceCode: at === 1 ? '54' : null,
      rooms: at === 0 ? ['54', '57'] : [],
      participants: at === 4 ? [{ laoCode: '5540402', districtCode: '5404' }] : [],
    })
  await refresh(sql)
})

interface Page {
  nodes: { id: string; name: string }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null }
  totalCount: number
}

const trainings = async (variables: Record<string, unknown>): Promise<Page> => {
  const { data, errors } = await kit.ask(
    `query ($first: Int, $after: String, $filter: TrainingFilter, $orderBy: TrainingOrder) {
      trainings(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
        nodes { id name } pageInfo { hasNextPage hasPreviousPage endCursor } totalCount
      }
    }`,
    { variables },
  )
  expect(errors).toBeUndefined()
  return data?.trainings as Page
}

async function throughAllPages(variables: Record<string, unknown>): Promise<{ id: string; name: string }[]> {
  const page = await trainings(variables)
  if (!page.pageInfo.hasNextPage) return page.nodes
  return [...page.nodes, ...(await throughAllPages({ ...variables, after: page.pageInfo.endCursor }))]
}

describe('paging', () => {
  it('through all pages gives every training once, in order, whatever the page size and order', async () => {
    const anyOrder = fc.record({
      first: fc.integer({ min: 1, max: 9 }),
      field: fc.constantFrom('STARTS_ON', 'NAME'),
      direction: fc.constantFrom('ASC', 'DESC'),
    })
    await fc.assert(
      fc.asyncProperty(anyOrder, async ({ first, field, direction }) => {
        const orderBy = { field, direction }
        const found = await throughAllPages({ first, orderBy })
        expect(found).toEqual((await trainings({ first: 100, orderBy })).nodes)
        expect(new Set(found.map(({ id }) => id)).size).toBe(names.length)
      }),
      { numRuns: 20 },
    )
  })

  it('by name goes as a Thai dictionary does, and the other way round in reverse', async () => {
    const listed = async (direction: string) =>
      (await trainings({ orderBy: { field: 'NAME', direction } })).nodes.map(({ name }) => name)
    expect(await listed('ASC')).toEqual(inThaiOrder)
    expect(await listed('DESC')).toEqual(inThaiOrder.toReversed())
  })

  it('shows the latest first unless told otherwise, also where the direction is null', async () => {
    const first = (await trainings({})).nodes.map(({ id }) => id)
    const same = (await trainings({ orderBy: { field: 'STARTS_ON', direction: null } })).nodes.map(({ id }) => id)
    expect(first).toEqual(same)
  })

  it.each([0, 101, -1])('refuses a page of %i, in words', async (first) => {
    const { errors } = await kit.ask(`{ trainings(first: ${first}) { totalCount nodes { id } } }`)
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('a whole number from 1 to 100'),
      extensions: { code: 'BAD_USER_INPUT' },
    })
  })

  it('refuses a cursor of another order', async () => {
    const { pageInfo } = await trainings({ first: 1 })
    const { errors } = await kit.ask(
      `{ trainings(after: "${pageInfo.endCursor}", orderBy: { field: NAME }) { nodes { id } } }`,
    )
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'after' })
  })
})

describe('a filter', () => {
  it.each([
    [{}, 7],
    [{ fiscalYear: 2563 }, 4],
    [{ fiscalYear: 2564 }, 3],
    [{ endedBy: '2020-09-30' }, 4],
    [{ endedBy: '2020-09-29' }, 0],
    [{ modes: ['WEB_CONFERENCE'] }, 1],
    [{ modes: [] }, 0],
    [{ statuses: ['CANCELLED'] }, 1],
    [{ provinceCodes: ['54'] }, 3],
    [{ provinceCodes: ['57', '15'] }, 1],
    [{ provinceCodes: [] }, 0],
    [{ regionCode: 'NORTH' }, 3],
    [{ regionCode: 'CENTRAL' }, 0],
    [{ regionCode: '' }, 0],
    [{ laoCode: '5540402' }, 1],
    [{ laoCode: '' }, 0],
    [{ search: '' }, 7],
    [{ search: 'แพร่' }, 2],
    [{ search: '%' }, 0],
    [{ seriesId: 'แพร่' }, 0],
    [{ seriesId: '' }, 0],
    [{ seriesId: null, regionCode: null }, 7],
    [{ fiscalYear: 2563, provinceCodes: ['54'], modes: ['ON_SITE'] }, 1],
  ])('%o finds %i', async (filter, count) => {
    const page = await trainings({ filter })
    expect([page.nodes.length, page.totalCount]).toEqual([count, count])
  })
})

describe('trainings of an area', () => {
  const of = async (representation: Record<string, unknown>) => {
    const { data, errors } = await kit.ask(
      `query ($it: _Any!) { _entities(representations: [$it]) { ... on ${representation.__typename} {
        trainings(orderBy: { field: NAME, direction: ASC }) { totalCount nodes { name } } } } }`,
      { variables: { it: representation } },
    )
    expect(errors).toBeUndefined()
    const [area] = (data?._entities ?? []) as { trainings: { totalCount: number; nodes: { name: string }[] } }[]
    expect(area?.trainings.totalCount).toBe(area?.trainings.nodes.length)
    return area?.trainings.nodes.map(({ name }) => name)
  }

  it('are a province’s own, those with a room in it, and those its people attended', async () => {
    expect(await of({ __typename: 'Province', code: '54' })).toEqual(['แพร่', 'ภูเก็ต', 'ฮอด'])
    expect(await of({ __typename: 'Province', code: '57' })).toEqual(['ภูเก็ต'])
  })

  it('are none where the filter names no LAO, in the list and in its count', async () => {
    const { data } = await kit.ask(
      `{ _entities(representations: [{ __typename: "Province", code: "54" }]) { ... on Province {
        trainings(filter: { laoCode: "" }) { totalCount nodes { name } } } } }`,
    )
    expect(data?._entities).toEqual([{ trainings: { totalCount: 0, nodes: [] } }])
  })

  it('are those attended from a district, an LAO, and the LAO of a centre: shown to anyone', async () => {
    expect(await of({ __typename: 'District', code: '5404' })).toEqual(['ฮอด'])
    expect(await of({ __typename: 'Lao', code: '5540402' })).toEqual(['ฮอด'])
    expect(await of({ __typename: 'Centre', id: 'x', lao: { __typename: 'Lao', code: '5540402' } })).toEqual(['ฮอด'])
    expect(await of({ __typename: 'Lao', code: '5540101' })).toEqual([])
  })
})

describe('series', () => {
  it('are all listed by name, each with its trainings', async () => {
    const { data } = await kit.ask('{ trainingSeries { name trainings { totalCount } } }', { viewer: viewers.analyst })
    expect(data?.trainingSeries).toEqual([
      { name: 'โครงการสอง', trainings: { totalCount: 4 } },
      { name: 'โครงการหนึ่ง', trainings: { totalCount: 3 } },
    ])
  })
})
