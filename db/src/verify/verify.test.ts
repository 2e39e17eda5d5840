import { createTestDatabase, type TestDatabase } from '@hub/test/kit/database'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { connectAsOwner, type Sql } from '../connect.ts'
import type { Difference } from './difference.ts'
import { verifyHub } from './verify.ts'

let database: TestDatabase
let sql: Sql

beforeAll(async () => {
  database = await createTestDatabase({ from: 'demo' })
})
afterAll(() => database.drop())
beforeEach(() => {
  sql = connectAsOwner(database.url)
  return () => sql.end()
})

const verify = (): Promise<Difference[]> => verifyHub({ centres: sql, networks: sql, reporting: sql })

/** What is found after a change, which is then undone. */
async function foundAfter(change: string): Promise<Difference[]> {
  let found: Difference[] = []
  const undo = new Error('undone')
  await sql
    .begin(async (transaction) => {
      await transaction.unsafe(change)
      const inside = transaction as unknown as Sql
      found = await verifyHub({ centres: inside, networks: inside, reporting: inside })
      throw undo
    })
    .catch((error) => {
      if (error !== undo) throw error
    })
  return found
}

describe('verifying', () => {
  test('finds nothing in the demo nation', async () => {
    expect(await verify()).toEqual([])
  })

  test.each([
    'centres.centre_figures',
    'networks.network_figures',
    'networks.training_figures',
    'networks.reach_figures',
    'reporting.reporting_figures',
    'reporting.obstacle_figures',
  ])('finds a row that is missing from %s', async (table) => {
    const found = await foundAfter(`delete from ${table} where ctid = (select ctid from ${table} limit 1)`)
    expect(found).toMatchObject([{ kind: 'ROLLUP', table, stored: null, expected: {} }])
  })

  // Figures on trainings are summed up from these: what they lack, the figures lack.
  test.each(['networks.training_group', 'networks.training_reach'])(
    'finds a row that is missing from %s, and the figures that stand on it',
    async (table) => {
      const found = await foundAfter(`delete from ${table} where ctid = (select ctid from ${table} limit 1)`)
      const missing = found.filter((each) => each.table === table)
      expect(missing).toMatchObject([{ kind: 'ROLLUP', stored: null, expected: {} }])
      const others = found.filter((each) => each.table !== table).map((each) => each.table)
      expect(others.every((each) => each.endsWith('_figures'))).toBe(true)
    },
  )

  test('finds a count that is off by one, and tells both counts', async () => {
    const found = await foundAfter(
      `update centres.centre_figures set total_by_end = total_by_end + 1 where fiscal_year = 2565 and area = 'TH'`,
    )
    expect(found).toMatchObject([{ key: { fiscal_year: 2565, area: 'TH' } }])
    expect(Number(found[0]?.stored?.total_by_end)).toBe(Number(found[0]?.expected?.total_by_end) + 1)
  })

  test.each([
    ['networks.province', `update networks.province set name_th = 'x' where code = '54'`],
    ['reporting.province', `update reporting.province set region_code = 'SOUTH' where code = '54'`],
    ['networks.lao', `update networks.lao set name_th = 'x' where code = '5570404'`],
    ['reporting.lao', `update centres.lao set name_th = 'x' where code = '5570404'`],
  ])('finds a row of %s that is not what the centres say', async (table, change) => {
    expect((await foundAfter(change)).map((each) => each.table)).toContain(table)
  })

  test('finds a centre that was closed and still owes reports', async () => {
    const found = await foundAfter(`
      update centres.centre set closed_on = '2026-11-01', closing_reason = 'x'
      where lao_code = '5570404' and closed_on is null`)
    expect(found.filter(({ kind }) => kind === 'COPY')).toMatchObject([
      { table: 'reporting.centre_open_interval', stored: { closed_on: null }, expected: { closed_on: '2026-11-01' } },
    ])
  })
})
