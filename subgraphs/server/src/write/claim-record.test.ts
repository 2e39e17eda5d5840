import { connect, connectAsOwner, type Sql } from '@hub/db/connect'
import { writeAs } from '@hub/db/write'
import type { Viewer } from '@hub/schema/viewer'
import { createTestDatabase, type TestDatabase } from '@hub/test/kit/database'
import { viewers } from '@hub/test/kit/viewers'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Change } from './change.ts'
import { claimRecord } from './claim-record.ts'

let database: TestDatabase
let owner: Sql
let login: Sql
let id: string
beforeAll(async () => {
  database = await createTestDatabase({ from: 'empty' })
  owner = connectAsOwner(database.url)
  login = connect(database.urlOf('networks'))
  await owner`insert into networks.province (code, region_code, name_th) values ('54', 'NORTH', 'แพร่')`
})
beforeEach(async () => {
  const [network] =
    await owner`insert into networks.network (province_code, name_th) values ('54', 'เครือข่าย') returning id`
  id = network?.id
})
afterAll(async () => {
  await Promise.all([owner.end(), login.end()])
  await database.drop()
})

let writes = 0
const change = <Result>(viewer: Viewer, work: (change: Change) => Promise<Result>) =>
  writeAs(login, 'networks', { viewer, verb: 'test', idempotencyKey: `write ${++writes}`, input: {} }, (sql) =>
    work({ sql, subgraph: 'networks', viewer, today: '2026-11-20' }),
  )

const claim = (viewer: Viewer, expectedVersion: number | null, named = id) =>
  change(viewer, (begun) =>
    claimRecord(begun, { table: 'network', id: named, expectedVersion, what: { th: 'เครือข่าย', en: 'network' } }),
  )

it('gives the record and raises its version', async () => {
  expect((await claim(viewers.phrae, 1)).result).toMatchObject({ id, nameTh: 'เครือข่าย', version: 2 })
  expect((await claim(viewers.phrae, null)).result).toMatchObject({ version: 3 })
})

it.each([
  ['of another province', viewers.chiangRai],
  ['of the public', viewers.public],
  ['of an analyst, who only reads', viewers.analyst],
])('is nothing that a viewer %s may change', async (_whose, viewer) => {
  await expect(claim(viewer, 1)).rejects.toMatchObject({ refusals: [{ code: 'NOT_FOUND', path: ['input', 'id'] }] })
})

it.each(['no id', '00000000-0000-4000-8000-000000000000'])('is not found where none is: %s', async (named) => {
  await expect(claim(viewers.administrator, 1, named)).rejects.toMatchObject({ refusals: [{ code: 'NOT_FOUND' }] })
})

it('is refused to one who read it before others changed it, with what they changed', async () => {
  await change(viewers.phrae, async (begun) => {
    await claimRecord(begun, { table: 'network', id, expectedVersion: 1, what: { th: 'เครือข่าย', en: 'network' } })
    await begun.sql`update networks.network set name_th = 'ชื่อใหม่' where id = ${id}`
    await begun.sql`insert into networks.network_step (network_id, province_code, step) values (${id}, '54', 1)`
    return null
  })
  await change(viewers.phrae, async (begun) => {
    await claimRecord(begun, { table: 'network', id, expectedVersion: 2, what: { th: 'เครือข่าย', en: 'network' } })
    await begun.sql`update networks.network set name_en = 'New name' where id = ${id}`
    return null
  })
  await expect(claim(viewers.administrator, 1)).rejects.toMatchObject({
    refusals: [
      {
        code: 'STALE_VERSION',
        path: ['input', 'expectedVersion'],
        changedFields: ['name', 'nameEn', 'step'],
        message: {
          en: 'expectedVersion: found 1, but the record is at version 3 by now; changed: name, nameEn, step. Read it again before you change it',
        },
      },
    ],
  })
  await expect(claim(viewers.administrator, 2)).rejects.toMatchObject({ refusals: [{ changedFields: ['nameEn'] }] })
})

it('is refused by a version that it never had, as no one has changed it', async () => {
  await expect(claim(viewers.phrae, 77)).rejects.toMatchObject({
    refusals: [
      {
        code: 'INVALID',
        path: ['input', 'expectedVersion'],
        message: {
          en: 'expectedVersion: found 77; accepted: the version that you read, up to 1, which is the present one',
        },
      },
    ],
  })
})
