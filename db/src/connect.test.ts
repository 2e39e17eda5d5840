import { createTestDatabase, type TestDatabase } from '@hub/test/kit/database'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { connect, type Sql, type Transaction } from './connect.ts'

let database: TestDatabase
let sql: Sql
let other: Sql
beforeAll(async () => {
  database = await createTestDatabase({ from: 'empty' })
  sql = connect(database.url, { max: 1 })
  other = connect(database.url, { max: 1 })
})
afterAll(async () => {
  await Promise.all([sql.end(), other.end()])
  await database.drop()
})

test('days come as text, counts and hours as numbers, instants as dates, columns in camelCase', async () => {
  const [row] = await sql`
    select date '2018-11-08' as announced_on, 2564::bigint as fiscal_year, 1110.5::numeric as hours,
           timestamptz '2019-08-31 00:00+07' as as_of`
  expect(row).toEqual({
    announcedOn: '2018-11-08',
    fiscalYear: 2564,
    hours: 1110.5,
    asOf: new Date('2019-08-30T17:00:00Z'),
  })
})

async function backendOf(begun: Transaction): Promise<number> {
  const [backend] = await begun<{ pid: number }[]>`select pg_backend_pid() as pid`
  return backend?.pid ?? 0
}

/** Ends the backend, and comes back once it is gone. */
const kill = (pid: number) => other`select pg_terminate_backend(${pid}, 5000)`

/** What a transaction does while its backend dies; each must fail. */
const deaths: Record<string, (transaction: Transaction, pool: Sql) => Promise<unknown>> = {
  'between two statements': async (transaction) => {
    await kill(await backendOf(transaction))
    await transaction`select 1`
  },
  'before the commit': async (transaction) => kill(await backendOf(transaction)),
  'within a statement': async (transaction) => {
    const pid = await backendOf(transaction)
    await Promise.all([transaction`select pg_sleep(60)`, kill(pid)])
  },
  'with a second statement sent and a third one waiting': async (transaction) => {
    const pid = await backendOf(transaction)
    const all = [transaction`select pg_sleep(60)`, transaction`select ${1}::int`, transaction`select 2`]
    await Promise.allSettled([...all, kill(pid)])
    throw new Error('every statement was told')
  },
  'and the statement that notices is forgiven': async (transaction) => {
    await kill(await backendOf(transaction))
    await transaction`select 1`.catch(() => {})
  },
  'within a savepoint': async (transaction) =>
    transaction.savepoint(async (saved) => {
      const nested = saved as unknown as Transaction
      await kill(await backendOf(nested))
      await nested`select 1`
    }),
  'while rows are copied': async (transaction) => {
    await transaction`create temporary table copied (line text) on commit drop`
    const pid = await backendOf(transaction)
    const rows = await transaction.unsafe('copy copied from stdin').writable()
    rows.on('error', () => {})
    await kill(pid)
    rows.end('a\n')
    await transaction`select 1`
  },
  'among statements that follow each other at once': async (transaction) => {
    const pid = await backendOf(transaction)
    const onAndOn = async () => {
      for (;;) await transaction`select 1`
    }
    await Promise.all([onAndOn(), kill(pid)])
  },
}

describe.each([1, 3])('of a pool of %i, a backend that dies', (max) => {
  let pool: Sql
  beforeEach(() => {
    pool = connect(database.url, { max })
  })
  afterEach(() => pool.end())

  const answersAll = async () => {
    const asked = [1, 2, 3, 4, 5].map((each) => pool`select ${each}::int as one`)
    expect((await Promise.all(asked)).map(([row]) => row?.one)).toEqual([1, 2, 3, 4, 5])
  }

  test.each(Object.keys(deaths))('%s fails that transaction alone', async (death) => {
    for (const _round of [1, 2, 3]) {
      const lost = pool.begin((begun) => deaths[death]?.(begun as unknown as Transaction, pool))
      await expect(lost).rejects.toThrow()
      await answersAll()
    }
  })

  test('leaves those that wait for a connection their turn', async () => {
    for (const _round of [1, 2, 3]) {
      const waiting: Promise<void>[] = []
      const lost = pool.begin(async (begun) => {
        const pid = await backendOf(begun as unknown as Transaction)
        waiting.push(answersAll(), answersAll())
        await kill(pid)
        await begun`select 1`
      })
      await expect(lost).rejects.toThrow()
      await Promise.all(waiting)
    }
  })

  test('does not let its transaction go on in the connection that takes its place', async () => {
    await pool`create table if not exists written (by_whom text)`
    const late = await new Promise<PromiseSettledResult<unknown>[]>((resolve) => {
      const lost = pool.begin(async (begun) => {
        await kill(await backendOf(begun as unknown as Transaction))
        await lost.catch(() => {})
        await answersAll()
        resolve(await Promise.allSettled([begun`insert into written values ('nobody')`]))
      })
      lost.catch(() => {})
    })
    expect(late.map(({ status }) => status)).toEqual(['rejected'])
    expect(await pool`select from written`).toHaveLength(0)
  })

  test('does not keep the pool from ending', async () => {
    let ended: Promise<void> | undefined
    const lost = pool.begin(async (begun) => {
      const pid = await backendOf(begun as unknown as Transaction)
      const asleep = begun`select pg_sleep(60)`.execute()
      ended = pool.end()
      await Promise.all([asleep, kill(pid)])
    })
    await expect(lost).rejects.toThrow()
    await ended
  })
})
