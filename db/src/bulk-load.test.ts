import { createTestDatabase, type TestDatabase } from '@hub/test/kit/database'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bulkLoad } from './bulk-load.ts'
import { cluster, province, region } from './centres/tables.ts'
import { connectAsOwner, type Sql, type Transaction } from './connect.ts'

let database: TestDatabase
let sql: Sql

beforeAll(async () => {
  database = await createTestDatabase({ from: 'empty' })
  sql = connectAsOwner(database.url)
})
afterAll(async () => {
  await sql.end()
  await database.drop()
})

/** Does the work in a transaction that leaves nothing behind. */
async function tried<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
  let result: T | undefined
  const undo = new Error('undone')
  await sql
    .begin(async (transaction) => {
      result = await work(transaction as unknown as Transaction)
      throw undo
    })
    .catch((error) => {
      if (error !== undo) throw error
    })
  return result as T
}

const row = (code: string, ordinal: number, nameTh = 'ภาค') => ({ code, nameTh, nameEn: code, ordinal, demo: true })

describe('a bulk load', () => {
  test('keeps every character of a text', async () => {
    // Postgres has no NUL in a text.
    const text = fc.string({ unit: 'grapheme' }).filter((each) => !each.includes('\0'))
    await fc.assert(
      fc.asyncProperty(text, async (nameTh) => {
        const [found] = await tried(async (transaction) => {
          const load = bulkLoad(transaction)
          load.add(region, row('X', 1, nameTh))
          await load.finish()
          return transaction<{ nameTh: string }[]>`select name_th from centres.region`
        })
        expect(found?.nameTh).toBe(nameTh)
      }),
      { numRuns: 50, examples: [['\\N'], ['a\tb\nc\rd\\e'], ['\\.'], ['']] },
    )
  })

  test('tells nothing from empty', async () => {
    const found = await tried(async (transaction) => {
      const load = bulkLoad(transaction)
      const place = { iso: 'TH-90', nameEn: '', nameTh: 'ก', abbrTh: 'กก', districtCount: 1 }
      load.add(region, row('X', 1))
      load.add(province, { code: '90', regionCode: 'X', clusterCode: null, ...place })
      await load.finish()
      return transaction`select cluster_code, name_en from centres.province`
    })
    expect(found).toEqual([{ clusterCode: null, nameEn: '' }])
  })

  test('writes what is referred to before what refers to it, and tells the rows of each table', async () => {
    const rows = await tried(async (transaction) => {
      const load = bulkLoad(transaction)
      for (const at of [1, 2, 3]) {
        load.add(region, row(`R${at}`, at))
        load.add(cluster, { code: `C${at}`, nameTh: 'กลุ่ม', regionCode: `R${at}` })
      }
      return load.finish()
    })
    expect([...rows]).toEqual([
      ['centres.region', 3],
      ['centres.cluster', 3],
    ])
  })

  test('fails with what Postgres says when a text is none of the column’s type', async () => {
    const load = async (transaction: Transaction) => {
      const load = bulkLoad(transaction)
      load.add(region, { ...row('X', 1), ordinal: 'first' as unknown as number })
      await load.finish()
    }
    await expect(tried(load)).rejects.toThrow('invalid input syntax for type integer: "first"')
  })

  test('refuses NUL, which Postgres does not keep', async () => {
    await tried(async (transaction) => {
      expect(() => bulkLoad(transaction).add(region, row('X', 1, 'ก\0ข'))).toThrow('A text with NUL cannot be kept')
    })
  })

  test('refuses a row with other columns than the first, naming both', async () => {
    await tried(async (transaction) => {
      const load = bulkLoad(transaction)
      load.add(region, row('X', 1))
      expect(() => load.add(region, { code: 'Y', nameTh: '', nameEn: '', ordinal: 2 })).toThrow(
        'centres.region: a row gives (code, nameTh, nameEn, ordinal), the first one gave (code, nameTh, nameEn, ordinal, demo)',
      )
    })
  })
})
