import { expect, test } from 'vitest'
import { useCentres } from '../../../test/kit.ts'

const kit = useCentres()

const ranking = async (args: string): Promise<unknown[]> => {
  const { provincesByCentreFigure } = await kit.data(
    `{ provincesByCentreFigure(${args}) { rank value province { name } } }`,
  )
  const ranks = provincesByCentreFigure as { rank: number; value: number; province: { name: string } }[]
  return ranks.map(({ rank, value, province }) => [rank, value, province.name])
}

test('provinces of the same value share a rank and stand in Thai order', async () => {
  expect(await ranking('figure: TOTAL_BY_END, fiscalYear: 2562')).toEqual([
    [1, 2, 'แพร่'],
    [2, 1, 'เชียงราย'],
    [2, 1, 'อ่างทอง'],
    [4, 0, 'กรุงเทพมหานคร'],
  ])
  expect(await ranking('figure: LAOS_WITHOUT_CENTRE, fiscalYear: 2562, direction: ASC, first: 3')).toEqual([
    [1, 1, 'กรุงเทพมหานคร'],
    [1, 1, 'เชียงราย'],
    [1, 1, 'อ่างทอง'],
  ])
})

test.each([
  [
    'ESTABLISHED_IN_YEAR',
    2562,
    '',
    [
      [1, 1, 'เชียงราย'],
      [1, 1, 'แพร่'],
      [1, 1, 'อ่างทอง'],
    ],
  ],
  ['CLOSED_IN_YEAR', 2564, '', [[1, 1, 'แพร่']]],
  [
    'COVERAGE',
    2562,
    '',
    [
      [1, 50, 'เชียงราย'],
      [1, 50, 'อ่างทอง'],
      [3, (100 * 2) / 7, 'แพร่'],
    ],
  ],
  ['ACTIVITIES', 2562, '', [[1, 3, 'เชียงราย']]],
  ['ACTIVITIES', 2562, ', asOf: "2019-03-31"', [[1, 1, 'เชียงราย']]],
] as const)('%s of FY %i ranks%s', async (figure, year, asOf, expected) => {
  const ranks = await ranking(`figure: ${figure}, fiscalYear: ${year}${asOf}`)
  expect(ranks.slice(0, expected.length)).toEqual(
    expected.map(([rank, value, name]) => [rank, expect.closeTo(value, 9), name]),
  )
})

test('a year without figures ranks nobody', async () => {
  for (const year of [2560, 2571, 7]) expect(await ranking(`figure: TOTAL_BY_END, fiscalYear: ${year}`)).toEqual([])
})

test('more than a page of provinces is refused', async () => {
  const { errors } = await kit.ask(
    '{ provincesByCentreFigure(figure: TOTAL_BY_END, fiscalYear: 2562, first: 101) { rank } }',
  )
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'first', found: 101 })
})
