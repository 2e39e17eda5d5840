import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { audiences } from './audiences.ts'
import { audiencesOf } from './decisions/index.ts'
import { expectedFrom } from './expected.ts'
import { type Hub, openHub, publicSchema } from './hub.ts'
import { filtersOf, type HiddenRowsList, listsOf, type Rows, readAll } from './lists.ts'
import { kindOf, type ViewerName, viewerNames } from './viewers.ts'

const schema = publicSchema()
const lists = listsOf(schema)

let hub: Hub
beforeAll(async () => {
  hub = await openHub()
})
afterAll(() => hub?.close())

/** The lists grow with every year of the programme: one year has all kinds of rows. */
const within: Record<string, Record<string, unknown>> = {
  centreReports: { fiscalYear: 2569 },
  obligations: { fiscalYear: 2569 },
  participationMeasures: { provinceCodes: ['54', '57'] },
}

const isRefused = ({ name }: HiddenRowsList, viewer: ViewerName): boolean => {
  const [audience = 'administrator'] = audiencesOf('Query', name)
  return audiences[audience][kindOf(hub.viewers[viewer], { province: null, lao: null })] === 'FORBIDDEN'
}

const known = new Map<string, Promise<Rows>>()

/** What an administrator finds, asked once. */
function readAsAdministrator(list: HiddenRowsList, args: Record<string, unknown>): Promise<Rows> {
  const key = JSON.stringify([list.name, args])
  const found = known.get(key) ?? readAll(hub, hub.viewers['an administrator'], list, args)
  known.set(key, found)
  return found
}

/** What a viewer must find of the rows that an administrator finds. */
async function expectVisible(list: HiddenRowsList, viewer: ViewerName, args: Record<string, unknown>): Promise<void> {
  const found = readAll(hub, hub.viewers[viewer], list, args)
  if (isRefused(list, viewer)) return expect(found).rejects.toThrow('FORBIDDEN')
  const administrator = await readAsAdministrator(list, args)
  const visible = expectedFrom(administrator.rows, hub.viewers[viewer], schema).data as unknown[]
  expect(await found, JSON.stringify(args)).toEqual({ rows: visible, totalCount: visible.length })
}

test('there are such lists', () => {
  expect(lists.map(({ name }) => name)).toContain('centreReports')
})

describe.each(lists.map((list) => [list.name, list] as const))('%s', (name, list) => {
  test.each(viewerNames)('counts and orders for %s the rows it may see, and no others', async (viewer) => {
    for (const field of list.orders)
      for (const direction of ['ASC', 'DESC'])
        await expectVisible(list, viewer, { orderBy: { field, direction }, filter: within[name] })
  })

  test.each(viewerNames)('is filtered for %s among the rows it may see', async (viewer) => {
    const { phrae } = hub.places
    const [centre] = await hub.owner`select id from centres.centre where lao_code = ${phrae.lao} and closed_on is null`
    const values = {
      provinceCodes: phrae.province,
      regionCode: 'NORTH',
      districtCodes: phrae.district,
      laoCode: phrae.lao,
      centreId: centre?.id,
      fiscalYear: 2569,
      establishedInYear: 2562,
      closedInYear: 2569,
      asOf: '2024-01-01',
      openOn: '2024-01-01',
      search: 'เทศบาล',
      from: '2020-01-01',
      to: '2030-01-01',
    }
    for (const filter of filtersOf(list, values))
      await expectVisible(list, viewer, { filter: { ...within[name], ...filter } })
  })
})

describe('LAOs are not found by a centre that the viewer may not see', () => {
  const ask = 'query ($filter: LaoFilter) { laos(filter: $filter) { totalCount nodes { code } } }'
  const codes = async (viewer: ViewerName, filter: object): Promise<string[]> => {
    const { data } = await hub.ask(hub.viewers[viewer], ask, { filter: { provinceCodes: ['54'], ...filter } })
    const { nodes = [], totalCount } = (data?.laos ?? {}) as { nodes?: { code: string }[]; totalCount?: number }
    expect(totalCount).toBe(nodes.length)
    return nodes.map(({ code }) => code)
  }
  const onTheirWay = { stages: ['SELECTED', 'ORIENTED'] }

  test.each(['the public', 'the office of Chiang Rai', 'an officer in Chiang Rai', 'an officer in Phrae'] as const)(
    'by %s',
    async (viewer) => {
      expect(await codes(viewer, onTheirWay)).toEqual([])
    },
  )

  test('but by its office, analysts and administrators', async () => {
    for (const viewer of ['the office of Phrae', 'an analyst', 'an administrator'] as const)
      expect(await codes(viewer, onTheirWay)).toHaveLength(2)
  })
})

describe('results of fewer than five people', () => {
  const years = [2563, 2565, 2569]

  test.each(years)('stay out of the rankings of provinces in %d', async (year) => {
    const rankings = ['MEAN_BEFORE', 'MEAN_AFTER', 'NORMALISED_GAIN'].map(
      (figure) => `${figure}: provincesByTrainingFigure(figure: ${figure}, fiscalYear: ${year}) { province { code } }`,
    )
    const figures = `provinces { code trainingFigures(fiscalYear: ${year}) { pairedTests { isSuppressed } } }`
    const { data } = await hub.ask(hub.viewers['the public'], `{ ${figures} ${rankings.join(' ')} }`)
    const { provinces, ...ranked } = data as unknown as Record<string, { province: { code: string } }[]> & {
      provinces: { code: string; trainingFigures: { pairedTests: { isSuppressed: boolean } | null } | null }[]
    }
    const shown = provinces.filter(({ trainingFigures }) => trainingFigures?.pairedTests?.isSuppressed === false)
    for (const ranking of Object.values(ranked))
      expect(ranking.map(({ province }) => province.code).sort()).toEqual(shown.map(({ code }) => code).sort())
  })
})
