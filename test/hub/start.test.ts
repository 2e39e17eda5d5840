import { connectAsOwner } from '@hub/db/connect'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestDatabase } from '../kit/database.ts'
import { HubProcess } from '../kit/hub-process.ts'
import { HubWorkplace } from '../kit/hub-workplace.ts'

const nation = '{ currentFiscalYear { centreFigures { totalByEnd } } provinces { code } }'

describe('a hub that is started for the first time', () => {
  const workplace = new HubWorkplace()
  let hub: HubProcess
  beforeAll(async () => {
    hub = workplace.start({ HUB_DEMO: 'on' })
    await hub.address()
  })
  afterAll(() => workplace.clear())

  test('answers the public over HTTP with the figures of the demo nation', async () => {
    const { status, data, errors } = await hub.ask(nation)
    expect({ status, errors }).toEqual({ status: 200, errors: [] })
    expect(data).toMatchObject({ currentFiscalYear: { centreFigures: { totalByEnd: expect.any(Number) } } })
    expect(data?.provinces).toHaveLength(77)
  })

  test('is healthy', async () => {
    expect(await (await fetch(`${await hub.address()}/health`)).json()).toMatchObject({ status: 'ok' })
  })

  test.each(['ONDC_ADMIN', 'ONDC_ANALYST', 'PROVINCIAL_OFFICE', 'LAO_OFFICER'])(
    'prints a token that makes one %s',
    async (role) => {
      const token = new RegExp(`${role} .*\\n\\s+(\\S+)`).exec(hub.answer)?.[1]
      const { status, errors } = await hub.ask(nation, { authorization: `Bearer ${token}` })
      expect({ status, errors }).toEqual({ status: 200, errors: [] })
    },
  )

  test('keeps its data for the next start', async () => {
    const before = await hub.ask(nation)
    expect(await hub.end('SIGINT')).toMatchObject({ code: 0 })
    const began = performance.now()
    hub = workplace.start({ HUB_DEMO: 'on' })
    await hub.address()
    const milliseconds = Math.round(performance.now() - began)
    expect((await hub.ask(nation)).data).toEqual(before.data)
    console.info(`second start: first answer possible after ${milliseconds} ms`)
  })
})

describe('a hub that is started without the demo nation', () => {
  const workplace = new HubWorkplace()
  afterAll(() => workplace.clear())

  test('knows the reference facts, and neither invents anything nor hands out tokens', async () => {
    const hub = workplace.start({ HUB_DEMO: 'off' })
    expect((await hub.ask(nation)).data?.provinces).toHaveLength(77)
    expect(await workplace.sql('select count(*) from centres.lao where demo')).toEqual([{ count: 0 }])
    expect(hub.answer).not.toMatch(/eyJ/)
  })
})

test('a hub that holds the real register starts without the demo nation, and does not offer its tokens', async () => {
  const database = await createTestDatabase({ from: 'reference' })
  const sql = connectAsOwner(database.url)
  await sql`
    insert into centres.lao (code, province_code, type, name_th)
    select '654' || lpad(number::text, 4, '0'), '54', 'SAO', 'จริง ' || number from generate_series(9001, 9030) number`
  const hub = new HubProcess(['start'], { DATABASE_URL: database.url, HUB_SECRET: database.secret })
  expect((await hub.ask(nation)).errors).toEqual([])
  expect(await sql`select count(*) from centres.lao where demo`).toEqual([{ count: 0 }])
  expect(hub.answer).not.toMatch(/eyJ/)
  await hub.end()
  await sql.end()
  await database.drop()
})

test('in production the hub offers no tokens that it would refuse', async () => {
  const database = await createTestDatabase({ from: 'demo' })
  const settings = { DATABASE_URL: database.url, HUB_SECRET: database.secret, NODE_ENV: 'production' }
  const hub = new HubProcess(['start'], settings)
  expect((await hub.ask(nation)).errors).toEqual([])
  expect(hub.answer).not.toMatch(/eyJ/)
  await hub.end()
  await database.drop()
})
