import { describe, expect, it } from 'vitest'
import { useNetworks } from '../../../test/kit.ts'
import { addNetwork } from '../../../test/records.ts'

const kit = useNetworks(async (sql) => {
  await addNetwork(sql, { name: 'แพร่', provinceCode: '54', formedOn: '2020-09-30' })
  await addNetwork(sql, { name: 'เชียงราย', provinceCode: '57', formedOn: '2020-10-01', closedOn: '2022-01-01' })
  await addNetwork(sql, { name: 'อ่างทอง', provinceCode: '15', formedOn: null })
  await addNetwork(sql, { name: 'พะเยา', provinceCode: '57', formedOn: '2021-01-01', dormant: [['2022-01-01']] })
})

const namesOf = async (args = '') => {
  const { data, errors } = await kit.ask(`{ networks${args} { totalCount nodes { name } } }`)
  expect(errors).toBeUndefined()
  const { totalCount, nodes } = (data?.networks ?? {}) as { totalCount: number; nodes: { name: string }[] }
  expect(totalCount).toBe(nodes.length)
  return nodes.map(({ name }) => name)
}

describe('networks', () => {
  it('stand in the order of a Thai dictionary', async () => {
    expect(await namesOf()).toEqual(['เชียงราย', 'พะเยา', 'แพร่', 'อ่างทอง'])
  })

  it('by the day they were set up: those not set up yet count as the latest', async () => {
    expect(await namesOf('(orderBy: { field: FORMED_ON })')).toEqual(['แพร่', 'เชียงราย', 'พะเยา', 'อ่างทอง'])
    expect(await namesOf('(orderBy: { field: FORMED_ON, direction: DESC })')).toEqual([
      'อ่างทอง',
      'พะเยา',
      'เชียงราย',
      'แพร่',
    ])
  })

  it.each([
    ['{ provinceCodes: ["57"] }', ['เชียงราย', 'พะเยา']],
    ['{ regionCode: "NORTH" }', ['เชียงราย', 'พะเยา', 'แพร่']],
    ['{ statuses: [DORMANT, CLOSED] }', ['เชียงราย', 'พะเยา']],
    ['{ statuses: [] }', []],
    ['{ formedInYear: 2563 }', ['แพร่']],
    ['{ formedInYear: 2564 }', ['เชียงราย', 'พะเยา']],
    ['{ formedInYear: 2564, asOf: "2020-12-31" }', ['เชียงราย']],
    ['{ statuses: [ACTIVE], asOf: "2021-12-31" }', ['เชียงราย', 'พะเยา', 'แพร่']],
    ['{ statuses: [DORMANT], asOf: "2021-12-31" }', []],
    ['{ statuses: [], asOf: "2021-12-31" }', []],
    ['{ openOn: "2021-12-31" }', ['เชียงราย', 'พะเยา', 'แพร่']],
    ['{ openOn: "2022-01-01" }', ['พะเยา', 'แพร่']],
    ['{ search: "งรา" }', ['เชียงราย']],
  ])('%s finds %o', async (filter, found) => {
    expect(await namesOf(`(filter: ${filter})`)).toEqual(found)
  })

  it('of a province are those that work in it', async () => {
    const query =
      '{ _entities(representations: [{ __typename: "Province", code: "57" }, { __typename: "Province", code: "10" }]) { ... on Province { networks(first: 1) { nodes { name } totalCount pageInfo { hasNextPage } } } } }'
    const { data } = await kit.ask(query)
    expect(data?._entities).toEqual([
      { networks: { nodes: [{ name: 'เชียงราย' }], totalCount: 2, pageInfo: { hasNextPage: true } } },
      { networks: { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false } } },
    ])
  })

  it('go through six steps, named in Thai and English', async () => {
    const { data } = await kit.ask('{ networkProcessSteps { number name english: name(locale: EN) } }')
    const steps = data?.networkProcessSteps as { number: number; name: string; english: string }[]
    expect(steps.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6])
    for (const { name, english } of steps) {
      expect(name).toMatch(/^[\u0e00-\u0e7f ]+$/)
      expect(english).toMatch(/^[ -~]+$/)
    }
  })
})
