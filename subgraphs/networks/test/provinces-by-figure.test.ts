import { describe, expect, it } from 'vitest'
import { type Asking, useNetworks, viewers } from './kit.ts'
import { addNetwork, addTraining, type ParticipantRecord, refresh } from './records.ts'

const people = (provinceCode: string, count: number, after: number): ParticipantRecord[] =>
  Array.from({ length: count }, () => ({ provinceCode, scores: [10, after] }))
const steps = (hours: number) => Array.from({ length: 6 }, () => ({ finishedOn: '2021-05-01', hours }))

const kit = useNetworks(async (sql) => {
  await addNetwork(sql, { provinceCode: '54', formedOn: '2020-10-01', steps: steps(100) })
  await addNetwork(sql, { provinceCode: '54', formedOn: '2021-01-01' })
  await addNetwork(sql, { provinceCode: '57', formedOn: '2021-01-01', steps: steps(120) })
  await addNetwork(sql, { provinceCode: '15', formedOn: '2021-01-01' })
  await addTraining(sql, {
    startsOn: '2021-03-01',
    participants: [...people('54', 5, 15), ...people('57', 5, 20), ...people('15', 4, 20)],
  })
  await refresh(sql)
})

const ranking = async (query: string, asking?: Asking) => {
  const { data, errors } = await kit.ask(`{ ranked: ${query} { rank value province { code } } }`, asking)
  expect(errors).toBeUndefined()
  const ranked = data?.ranked as { rank: number; value: number; province: { code: string } }[]
  return ranked.map(({ rank, value, province }) => `${rank}. ${province.code}: ${value}`)
}

describe('provinces by a figure on networks', () => {
  it('share a place where they are equal, then by code', async () => {
    expect(await ranking('provincesByNetworkFigure(figure: TOTAL_BY_END, fiscalYear: 2564)')).toEqual([
      '1. 54: 2',
      '2. 15: 1',
      '2. 57: 1',
      '4. 10: 0',
      '4. 50: 0',
    ])
  })

  it('go the other way round and are cut', async () => {
    const asked = 'provincesByNetworkFigure(figure: FORMED_IN_YEAR, fiscalYear: 2564, direction: ASC, first: 3)'
    expect(await ranking(asked)).toEqual(['1. 10: 0', '1. 50: 0', '3. 15: 1'])
  })

  it('leave out provinces without a value', async () => {
    const asked = 'provincesByNetworkFigure(figure: MEAN_HOURS, fiscalYear: 2564, direction: ASC)'
    expect(await ranking(asked)).toEqual(['1. 54: 600', '2. 57: 720'])
  })

  it('are as they were on a day', async () => {
    const asked = 'provincesByNetworkFigure(figure: ACTIVE, fiscalYear: 2564, asOf: "2020-12-31", first: 2)'
    expect(await ranking(asked)).toEqual(['1. 54: 1', '2. 10: 0'])
  })

  it('are none for a year without a figure', async () => {
    expect(await ranking('provincesByNetworkFigure(figure: ACTIVE, fiscalYear: 2563)')).toEqual([])
    expect(await ranking('provincesByNetworkFigure(figure: ACTIVE, fiscalYear: 2571)')).toEqual([])
  })

  it.each([0, 101])('refuse a list of %i', async (first) => {
    const { errors } = await kit.ask(
      `{ provincesByNetworkFigure(figure: ACTIVE, fiscalYear: 2564, first: ${first}) { rank } }`,
    )
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'first', found: first })
  })
})

describe('provinces by a figure on trainings', () => {
  it('count the people of each', async () => {
    expect(await ranking('provincesByTrainingFigure(figure: PARTICIPANTS, fiscalYear: 2564, first: 3)')).toEqual([
      '1. 54: 5',
      '1. 57: 5',
      '3. 15: 4',
    ])
  })

  it('leave out results of small groups that the viewer may not see', async () => {
    const asked = 'provincesByTrainingFigure(figure: NORMALISED_GAIN, fiscalYear: 2564)'
    expect(await ranking(asked)).toEqual(['1. 57: 1', '2. 54: 0.5'])
    expect(await ranking(asked, { viewer: viewers.analyst })).toEqual(['1. 15: 1', '1. 57: 1', '3. 54: 0.5'])
  })
})
