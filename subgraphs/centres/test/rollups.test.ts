import { expect, test } from 'vitest'
import { useCentres } from './kit.ts'
import { laoCodes } from './small-nation.ts'

const kit = useCentres()

const differences = () => kit.owner<{ fiscalYear: number; area: string }[]>`
  select fiscal_year, area from centres.rollup_differences() order by 1, 2`

test('the rollups are what a recount gives, for every year from the first centre to the running one', async () => {
  expect(await differences()).toEqual([])
  const [span] =
    await kit.owner`select min(fiscal_year) as first, count(distinct area)::int as areas from centres.centre_figures`
  expect(span).toEqual({ first: 2561, areas: 8 })
})

test('a write that forgets the rollups is found, and refreshing the years it touched mends it', async () => {
  await kit.owner`insert into centres.activity (centre_id, province_code, lao_code, mission, held_on, name_th)
    select id, province_code, lao_code, 8, '2020-02-29', 'นวัตกรรม' from centres.centre where lao_code = ${laoCodes.wiangThoeng}`
  expect(await differences()).toEqual(['57', 'NORTH', 'TH'].map((area) => ({ fiscalYear: 2563, area })))
  await kit.owner`select centres.refresh_rollups(array[2563])`
  expect(await differences()).toEqual([])
})

test('a nation without centres has no figures at all', async () => {
  await kit.owner
    .begin(async (sql) => {
      await sql`delete from centres.centre`
      await sql`select centres.refresh_rollups()`
      expect(await sql`select from centres.centre_figures`).toHaveLength(0)
      expect(await sql`select from centres.count_centre_figures(array[2562], '2019-01-01')`).toHaveLength(0)
      throw new Error('undo')
    })
    .catch((error: Error) => expect(error.message).toBe('undo'))
})
