import { createTestDatabase, type TestDatabase } from '@hub/test/kit/database'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { connect, connectAsOwner, type Sql, type Transaction } from './connect.ts'
import { readAs } from './viewer.ts'
import { KeyReused, type WriteRequest, writeAs } from './write.ts'

let database: TestDatabase
let owner: Sql
const pools: Sql[] = []
beforeAll(async () => {
  database = await createTestDatabase({ from: 'empty' })
  owner = connectAsOwner(database.url)
  await owner`insert into networks.province (code, region_code, name_th) values ('54', 'NORTH', 'แพร่')`
})
afterAll(async () => {
  await Promise.all([owner, ...pools].map((sql) => sql.end()))
  await database.drop()
})

const administrator = { role: 'ONDC_ADMIN', subject: 'the administrator' } as const

const openPool = (max?: number): Sql => {
  const pool = connect(database.urlOf('networks'), max ? { max } : {})
  pools.push(pool)
  return pool
}

const write = <Result>(sql: Sql, idempotencyKey: string, work: (sql: Transaction) => Promise<Result>, input = {}) => {
  const request: WriteRequest = { viewer: administrator, verb: 'test', idempotencyKey, input }
  return writeAs(sql, 'networks', request, work)
}

const addNetwork = async (sql: Transaction, name: string): Promise<{ id: string }> => {
  const [added] = await sql<{ id: string }[]>`
    insert into networks.network (province_code, name_th) values ('54', ${name}) returning id`
  return added as { id: string }
}

const networksNamed = async (name: string): Promise<number> => {
  const [row] = await owner<{ count: number }[]>`
    select count(*)::int from networks.network where name_th = ${name}`
  return row?.count ?? -1
}

it('many writers of several processes that each add one to what they read lose nothing', async () => {
  const processes = [openPool(), openPool(), openPool()]
  const { result } = await write(openPool(), 'counted', (sql) => addNetwork(sql, '0'))
  const addOne = async (sql: Transaction): Promise<null> => {
    const [row] = await sql<{ nameTh: string }[]>`select name_th from networks.network where id = ${result.id}`
    await sql`update networks.network set name_th = ${String(Number(row?.nameTh) + 1)} where id = ${result.id}`
    return null
  }
  const fifty = Array.from({ length: 50 }, (_, nth) => write(processes[nth % 3] as Sql, `one more ${nth}`, addOne))
  await Promise.all(fifty)
  expect(await networksNamed('50')).toBe(1)
})

it('the same key at once, from two processes, is written once and gives both the same', async () => {
  const [one, two] = [openPool(), openPool()]
  const twice = await Promise.all(
    [one, two].map((sql) => write(sql, 'at once', (begun) => addNetwork(begun, 'at once'))),
  )
  expect(twice[0]?.result).toEqual(twice[1]?.result)
  expect(twice.map(({ replayed }) => replayed).sort()).toEqual([false, true])
  expect(await networksNamed('at once')).toBe(1)
})

it('a write that fails leaves nothing, and its key can be used again', async () => {
  const sql = openPool()
  const failing = write(sql, 'in vain', async (begun) => {
    await addNetwork(begun, 'in vain')
    throw new Error('changed my mind')
  })
  await expect(failing).rejects.toThrow('changed my mind')
  expect(await networksNamed('in vain')).toBe(0)
  expect(await write(sql, 'in vain', (begun) => addNetwork(begun, 'in vain'))).toMatchObject({ replayed: false })
})

it('a key that was used for another input is told', async () => {
  const sql = openPool()
  await write(sql, 'mine', async () => null, { name: 'one' })
  await expect(write(sql, 'mine', async () => null, { name: 'two' })).rejects.toThrow(KeyReused)
})

it('a key that someone used for another office is told', async () => {
  const sql = openPool()
  const asOffice = (province: string) =>
    writeAs(
      sql,
      'networks',
      {
        viewer: { role: 'PROVINCIAL_OFFICE', province, subject: 'moved' },
        verb: 'test',
        idempotencyKey: 'k',
        input: {},
      },
      async () => null,
    )
  await asOffice('54')
  expect(await asOffice('54')).toMatchObject({ replayed: true })
  await expect(asOffice('57')).rejects.toThrow(KeyReused)
})

it('reads go on while writes wait for their turn', async () => {
  const sql = openPool(2)
  let finish = (): void => {}
  let began = (): void => {}
  const beginning = new Promise<void>((resolve) => {
    began = resolve
  })
  const slow = write(sql, 'slow', async () => {
    began()
    await new Promise<void>((resolve) => {
      finish = resolve
    })
    return null
  })
  await beginning
  const waiting = Array.from({ length: 10 }, (_, nth) => write(sql, `waiting ${nth}`, async () => null))
  const { rows } = await readAs(sql, 'networks', administrator, (begun) => begun`select code from networks.province`)
  expect(rows).toEqual([{ code: '54' }])
  finish()
  await Promise.all([slow, ...waiting])
})
