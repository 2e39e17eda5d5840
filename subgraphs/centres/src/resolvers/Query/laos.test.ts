import type { Viewer } from '@hub/schema/viewer'
import { expect, test } from 'vitest'
import { useCentres, viewers } from '../../../test/kit.ts'
import { readAllPages } from '../../../test/read-all-pages.ts'
import { laoCodes } from '../../../test/small-nation.ts'

const kit = useCentres()

/** The open LAOs of the small nation as a Thai dictionary orders them. */
const inThaiOrder = [
  'กรุงเทพมหานคร',
  'งิ้ว',
  'เตาปูน',
  'ป่าแดด',
  'แพร่',
  'ลอง',
  'เวียงเทิง',
  'สูงเม่น',
  'เหมืองหม้อ',
  'อ่างทอง',
  'ฮ่องไคร้',
]

const names = async (args: string, viewer: Viewer = viewers.public): Promise<string[]> => {
  const { laos } = await kit.data(`{ laos(first: 100 ${args}) { nodes { name } } }`, viewer)
  return (laos as { nodes: { name: string }[] }).nodes.map(({ name }) => name)
}

test('LAOs come in Thai order: a leading vowel is read after its consonant', async () => {
  expect(await names('')).toEqual(inThaiOrder)
  expect(await names(', orderBy: { field: NAME, direction: DESC }')).toEqual(inThaiOrder.toReversed())
})

test.each(['NAME', 'CODE', 'TYPE', 'AREA'])('paging by %s shows every LAO once, in either direction', async (field) => {
  for (const direction of ['ASC', 'DESC']) {
    const all = await names(`, orderBy: { field: ${field}, direction: ${direction} }, filter: { includeClosed: true }`)
    expect(all.toSorted()).toEqual([...inThaiOrder, 'ไชยภูมิ'].toSorted())
    for (const first of [1, 2, 5]) {
      const paged = await readAllPages(
        kit,
        'laos',
        'name',
        first,
        `orderBy: { field: ${field}, direction: ${direction} }, filter: { includeClosed: true }`,
      )
      expect(paged).toEqual(all)
    }
  }
})

test('areas that are not recorded come last either way', async () => {
  const areas = async (direction: string) => {
    const { laos } = await kit.data(`{ laos(orderBy: { field: AREA, direction: ${direction} }) { nodes { areaKm2 } } }`)
    return (laos as { nodes: { areaKm2: number | null }[] }).nodes.map(({ areaKm2 }) => areaKm2)
  }
  const known = [12, 20.5, 31, 1568.7, 6538.6]
  const unknown = Array.from({ length: 6 }, () => null)
  expect(await areas('ASC')).toEqual([...known, ...unknown])
  expect(await areas('DESC')).toEqual([...known.toReversed(), ...unknown])
})

test('the kinds come in the order of the enum', async () => {
  const { laos } = await kit.data(
    '{ laos(orderBy: { field: TYPE }, filter: { provinceCodes: ["54", "10"] }) { nodes { type } } }',
  )
  const types = (laos as { nodes: { type: string }[] }).nodes.map(({ type }) => type)
  expect([...new Set(types)]).toEqual(['PAO', 'SUBDISTRICT_MUNICIPALITY', 'SAO', 'BMA'])
})

test.each([
  ['provinceCodes: ["57"]', ['งิ้ว', 'เวียงเทิง']],
  ['provinceCodes: ["57", "10"]', ['กรุงเทพมหานคร', 'งิ้ว', 'เวียงเทิง']],
  ['provinceCodes: []', []],
  ['provinceCodes: ["99"]', []],
  ['regionCode: "CENTRAL"', ['อ่างทอง']],
  ['regionCode: "CENTRAL", includeClosed: true', ['ไชยภูมิ', 'อ่างทอง']],
  ['districtCodes: ["5401"]', ['ป่าแดด', 'แพร่', 'เหมืองหม้อ', 'ฮ่องไคร้']],
  ['types: [SAO], provinceCodes: ["54"]', ['เหมืองหม้อ', 'ฮ่องไคร้']],
  ['hasCentre: true', ['เตาปูน', 'ลอง', 'เวียงเทิง', 'อ่างทอง']],
  ['hasCentre: false, provinceCodes: ["57"]', ['งิ้ว']],
  ['stages: [SUSPENDED]', ['อ่างทอง']],
  ['stages: [CLOSED]', ['ลอง']],
  ['search: "ทต.เวียง"', ['เวียงเทิง']],
  ['search: "เทศบาลตำบลล"', ['ลอง']],
  ['search: "wiang THOENG"', ['เวียงเทิง']],
  ['search: "%"', []],
] as const)('LAOs can be filtered by %s', async (filter, expected) => {
  expect(await names(`, filter: { ${filter} }`)).toEqual(expected)
})

test('a filter by stage shows nobody more than the centres they may see', async () => {
  expect(await names(', filter: { stages: [ORIENTED] }')).toEqual([])
  expect(await names(', filter: { stages: [ORIENTED] }', viewers.phrae)).toEqual(['สูงเม่น'])
})

test('a search finds ำ however it was typed', async () => {
  await kit.owner`update centres.lao set name_th = 'น้ำตก' where code = ${laoCodes.paDaet}`
  expect(await names(', filter: { search: "น้ําตก" }')).toEqual(['น้ำตก'])
  await kit.owner`update centres.lao set name_th = 'ป่าแดด' where code = ${laoCodes.paDaet}`
})

test('a search finds digits, Thai or Arabic, however they were typed', async () => {
  for (const name of ['หนองบัว ๒', 'หนองบัว 2']) {
    await kit.owner`update centres.lao set name_th = ${name} where code = ${laoCodes.paDaet}`
    for (const search of ['บัว 2', 'บัว ๒']) expect(await names(`, filter: { search: "${search}" }`)).toEqual([name])
  }
  await kit.owner`update centres.lao set name_th = 'ป่าแดด' where code = ${laoCodes.paDaet}`
})

test('the total counts what the filter holds for, on every page', async () => {
  expect(
    await kit.data(
      '{ laos(first: 1, filter: { provinceCodes: ["54"] }) { totalCount pageInfo { hasNextPage hasPreviousPage } } }',
    ),
  ).toEqual({
    laos: { totalCount: 7, pageInfo: { hasNextPage: true, hasPreviousPage: false } },
  })
  expect(
    await kit.data('{ laos(filter: { provinceCodes: [] }) { totalCount nodes { code } pageInfo { endCursor } } }'),
  ).toEqual({
    laos: { totalCount: 0, nodes: [], pageInfo: { endCursor: null } },
  })
})

test.each(['first: 0', 'first: 101', 'first: -1', 'after: "x"'])(
  '%s is refused, saying what is accepted',
  async (args) => {
    const { errors } = await kit.ask(`{ laos(${args}) { totalCount } }`)
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
    expect(errors?.[0]?.message).toMatch(/^(first|after): found .*; accepted: /)
  },
)

test('a cursor of another order is refused', async () => {
  const { laos } = await kit.data('{ laos(first: 1) { pageInfo { endCursor } } }')
  const cursor = (laos as { pageInfo: { endCursor: string } }).pageInfo.endCursor
  const { errors } = await kit.ask(`{ laos(after: "${cursor}", orderBy: { field: CODE }) { totalCount } }`)
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
})
