import type { Viewer } from '@hub/schema/viewer'
import { expect, test } from 'vitest'
import { useCentres, viewers } from '../../../test/kit.ts'
import { readAllPages } from '../../../test/read-all-pages.ts'
import { centreIds } from '../../../test/small-nation.ts'

const kit = useCentres()

const nameOf = Object.fromEntries(Object.entries(centreIds).map(([name, id]) => [id, name]))

const found = async (args: string, viewer: Viewer = viewers.public): Promise<(string | undefined)[]> => {
  const { centres } = await kit.data(`{ centres(first: 100 ${args}) { nodes { id } } }`, viewer)
  return (centres as { nodes: { id: string }[] }).nodes.map(({ id }) => nameOf[id])
}

test('centres come by the name of their LAO, in Thai order', async () => {
  expect(await found('')).toEqual(['lastDay', 'closed', 'second', 'wiangThoeng', 'suspended'])
})

test('those not established come last either way, to those who see them', async () => {
  const established = ['lastDay', 'closed', 'wiangThoeng', 'suspended', 'second']
  expect(await found(', orderBy: { field: ESTABLISHED_ON }', viewers.analyst)).toEqual([...established, 'prospective'])
  expect(await found(', orderBy: { field: ESTABLISHED_ON, direction: DESC }', viewers.analyst)).toEqual([
    ...established.toReversed(),
    'prospective',
  ])
})

test.each(['LAO_NAME', 'LAO_CODE', 'ESTABLISHED_ON'])('paging by %s shows every centre once', async (field) => {
  for (const direction of ['ASC', 'DESC']) {
    const orderBy = `orderBy: { field: ${field}, direction: ${direction} }`
    const all = await found(`, ${orderBy}`, viewers.administrator)
    expect(all.toSorted()).toEqual(Object.keys(centreIds).toSorted())
    for (const first of [1, 2, 3]) {
      const paged = await readAllPages(kit, 'centres', 'id', first, orderBy, viewers.administrator)
      expect(paged.map((id) => nameOf[id ?? ''])).toEqual(all)
    }
  }
})

test.each([
  ['provinceCodes: ["54"]', ['lastDay', 'closed', 'second']],
  ['regionCode: "CENTRAL"', ['suspended']],
  ['districtCodes: ["5403"]', ['closed', 'second']],
  ['laoTypes: [TOWN_MUNICIPALITY]', ['suspended']],
  ['stages: [ESTABLISHED]', ['lastDay', 'second', 'wiangThoeng']],
  ['stages: [CLOSED, SUSPENDED]', ['closed', 'suspended']],
  ['stages: []', []],
  ['openOn: "2021-05-31"', ['lastDay', 'closed', 'wiangThoeng', 'suspended']],
  ['openOn: "2021-06-01"', ['lastDay', 'wiangThoeng', 'suspended']],
  ['establishedInYear: 2561', ['lastDay']],
  ['establishedInYear: 2562', ['closed', 'wiangThoeng', 'suspended']],
  ['establishedInYear: 1', []],
  ['establishedInYear: 2562, asOf: "2018-10-01"', ['closed']],
  ['closedInYear: 2564', ['closed']],
  ['closedInYear: 2564, asOf: "2021-05-31"', []],
  ['closedInYear: 2565', []],
  ['stages: [ESTABLISHED], asOf: "2021-05-31"', ['lastDay', 'closed', 'wiangThoeng', 'suspended']],
  ['stages: [CLOSED], asOf: "2021-06-01"', ['closed']],
  ['search: "เวียง"', ['wiangThoeng']],
] as const)('centres can be filtered by %s', async (filter, expected) => {
  expect(await found(`, filter: { ${filter} }`)).toEqual(expected)
})

test('an office sees the prospective centres of its own province among the rest', async () => {
  expect(await found(', filter: { provinceCodes: ["54"] }', viewers.phrae)).toContain('prospective')
  expect(await found(', filter: { provinceCodes: ["54"] }', viewers.chiangRai)).not.toContain('prospective')
  expect(await kit.data('{ centres { totalCount } }', viewers.phrae)).toEqual({ centres: { totalCount: 6 } })
  expect(await kit.data('{ centres { totalCount } }')).toEqual({ centres: { totalCount: 5 } })
})
