import { expect, test } from 'vitest'
import { useCentres, viewers } from './kit.ts'
import { centreIds } from './small-nation.ts'

const kit = useCentres()

const entities = async (fields: string, representations: object[]): Promise<unknown> => {
  const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${fields} } }`
  const { data, errors } = await kit.ask(query, viewers.public, { representations })
  expect(errors).toBeUndefined()
  return data?._entities
}

test.each([
  ['Region', { code: 'NORTH' }, { code: 'WEST' }, 'name', { name: 'ภาคเหนือ' }],
  ['Province', { code: '54' }, { code: '99' }, 'name', { name: 'แพร่' }],
  ['District', { code: '5704' }, { code: '9999' }, 'name', { name: 'เทิง' }],
  ['Lao', { code: '5570404' }, { code: '9999999' }, 'name', { name: 'เวียงเทิง' }],
  ['FiscalYear', { year: 2564 }, { year: 0 }, 'startsOn', { startsOn: '2020-10-01' }],
  ['Centre', { id: centreIds.wiangThoeng }, { id: 'unknown' }, 'stage', { stage: 'ESTABLISHED' }],
  ['Centre', { id: centreIds.wiangThoeng }, { id: centreIds.prospective }, 'stage', { stage: 'ESTABLISHED' }],
] as const)(
  'other subgraphs reach a %s by its key; one that is not there is null',
  async (type, known, unknown, field, expected) => {
    const asked = [known, unknown, known].map((key) => ({ __typename: type, ...key }))
    expect(await entities(`... on ${type} { ${field} }`, asked)).toEqual([expected, null, expected])
  },
)

test.each([
  ['CENTRES', 'ADDED_IN_YEAR', 'TH', 2562, null, 3],
  ['CENTRES', 'TOTAL_BY_END', 'TH', 2562, null, 4],
  ['CENTRES', 'TOTAL_BY_END', 'NORTH', 2562, null, 3],
  ['CENTRES', 'TOTAL_BY_END', '54', 2562, '2018-10-01', 2],
  ['CENTRES', 'ADDED_IN_YEAR', '10', 2562, null, 0],
  ['CENTRES', 'TOTAL_BY_END', 'TH', 2560, null, null],
  ['CENTRES', 'TOTAL_BY_END', 'nowhere', 2562, null, null],
  ['NETWORKS', 'TOTAL_BY_END', 'TH', 2562, null, null],
] as const)(
  'a target of %s, %s, %s in FY %i as of %s stands beside the hub’s count %s',
  async (indicator, basis, area, year, asOf, hubCentres) => {
    const target = { __typename: 'Target', indicator, basis, area, year, asOf }
    expect(await entities('... on Target { hubCentres }', [target])).toEqual([{ hubCentres }])
  },
)
