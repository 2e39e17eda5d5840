import { connectAsOwner, type Sql } from '@hub/db/connect'
import { verifyHub } from '@hub/db/verify/verify'
import { makeDemoToken } from '@hub/gateway'
import { todayInBangkok } from '@hub/schema/calendar/bangkok'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testSecret } from '../kit/cluster.ts'
import { createTestDatabase, type TestDatabase } from '../kit/database.ts'
import { HubProcess } from '../kit/hub-process.ts'

let database: TestDatabase
let owner: Sql
let hub: HubProcess
beforeAll(async () => {
  database = await createTestDatabase({ from: 'demo' })
  owner = connectAsOwner(database.url)
  hub = new HubProcess(['start'], { HUB_SECRET: testSecret, DATABASE_URL: database.url })
  await hub.address()
})
afterAll(async () => {
  await hub?.end()
  await owner?.end()
  await database?.drop()
})

test('the office suspends a centre through the graph, and reporting knows of it by the answer', async () => {
  const [centre] = await owner<{ id: string }[]>`
    select i.centre_id as id from reporting.centre_open_interval i
    where i.province_code = '54'
    group by i.centre_id having count(*) = 1 and max(i.closed_on) is null order by i.centre_id limit 1`
  const token = await makeDemoToken({ role: 'PROVINCIAL_OFFICE', province: '54' }, testSecret)
  const signedOn = { authorization: `Bearer ${token}` }
  const today = todayInBangkok()
  const suspended = await hub.ask(
    `mutation { suspendCentre(input: { idempotencyKey: "once", id: "${centre?.id}", suspendedOn: "${today}", reason: "ย้ายที่ทำการ" }) {
       centre { stage } userErrors { message } } }`,
    signedOn,
  )
  expect(suspended.errors).toEqual([])
  expect(suspended.data?.suspendCentre).toMatchObject({ centre: { stage: 'SUSPENDED' }, userErrors: [] })
  const [interval] =
    await owner`select closed_on from reporting.centre_open_interval where centre_id = ${centre?.id ?? ''}`
  expect({ ...interval }).toEqual({ closedOn: today })
  expect(await owner`select from centres.centre_feed`).toEqual([])
  expect(await verifyHub({ centres: owner, networks: owner, reporting: owner })).toEqual([])
})
