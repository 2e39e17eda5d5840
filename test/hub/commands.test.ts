import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { connectAsOwner } from '@hub/db/connect'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testSecret } from '../kit/cluster.ts'
import { createTestDatabase, type TestDatabase } from '../kit/database.ts'
import { type Ended, HubProcess, runHub } from '../kit/hub-process.ts'
import { HubWorkplace } from '../kit/hub-workplace.ts'

let database: TestDatabase
let folder: string
beforeAll(async () => {
  database = await createTestDatabase({ from: 'demo' })
  folder = mkdtempSync(path.join(tmpdir(), 'hub-commands-'))
})
afterAll(async () => {
  await database.drop()
  rmSync(folder, { recursive: true, force: true })
})

const settings = (): Record<string, string> => ({
  DATABASE_URL: database.url,
  HUB_SECRET: testSecret,
  HUB_DATA: folder,
})
const hub = (...words: string[]): Promise<Ended> => runHub(words, settings())

async function change(statement: string): Promise<void> {
  const sql = connectAsOwner(database.url)
  await sql.unsafe(statement)
  await sql.end()
}

describe('hub help', () => {
  const commands = ['start', 'serve', 'migrate', 'seed', 'demo', 'import', 'verify', 'token']

  test('lists every command in Thai and English', async () => {
    const { code, answer } = await hub('help')
    expect(code).toBe(0)
    for (const command of commands) expect(answer).toMatch(new RegExp(`^  ${command} +[ก-๙].*\\n +[a-z]`, 'm'))
  })

  test.each(commands)('tells how %s is called, also after --help', async (command) => {
    const { answer } = await hub('help', command)
    expect(answer).toContain(`hub ${command}`)
    expect((await hub(command, '--help')).answer).toBe(answer)
  })

  test('lists the settings with what they accept', async () => {
    const { answer } = await hub('help', 'settings')
    expect(answer).toMatch(/^ {2}DATABASE_URL/m)
    expect(answer).toContain('on or off (on)')
  })
})

describe('hub token', () => {
  test('prints a token and nothing else, which the hub with the same secret accepts', async () => {
    const { answer, said } = await hub('token', '--role', 'PROVINCIAL_OFFICE', '--province', '54')
    expect(said).toBe('')
    const server = new HubProcess(['start'], settings())
    const asked = await server.ask('{ currentFiscalYear { year } }', { authorization: `Bearer ${answer.trim()}` })
    expect(asked).toMatchObject({ status: 200, errors: [] })
    await server.end()
  })

  test('is refused for an LAO that the hub does not know, with those nearest to it', async () => {
    expect(await hub('token', '--role', 'LAO_OFFICER', '--lao', '๕๕๗๐๔๐๔')).toMatchObject({ code: 0, said: '' })
    const { code, said } = await hub('token', '--role', 'LAO_OFFICER', '--lao', '5570499')
    expect(code).toBe(1)
    expect(said).toMatch(/--lao: พบ “5570499” ที่รับได้คือ รหัส อปท\. ที่มีอยู่ในระบบ เช่น 55704/)
    expect(said).toMatch(/--lao: found “5570499”, accepted is the code of an LAO in the hub, like .*5570404 เวียงเทิง/)
  })

  test('is made for any LAO of a province where no database answers', async () => {
    const nowhere = { ...settings(), DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' }
    expect(await runHub(['token', '--role', 'LAO_OFFICER', '--lao', '5570499'], nowhere)).toMatchObject({ code: 0 })
  })
})

describe('hub verify', () => {
  test('finds the demo nation in order', async () => {
    expect(await hub('verify')).toMatchObject({ code: 0, answer: expect.stringContaining('what the records say') })
  })

  test('lists a rollup that is off, in text and JSON, and fails', async () => {
    await change(`update centres.centre_figures set total_by_end = 999 where fiscal_year = 2565 and area = '54'`)
    expect(await hub('verify')).toMatchObject({ code: 1, answer: expect.stringContaining('centres.centre_figures') })
    const { differences } = JSON.parse((await hub('verify', '--json')).answer)
    expect(differences).toMatchObject([{ key: { fiscal_year: 2565, area: '54' }, stored: { total_by_end: 999 } }])
    await change('select centres.refresh_rollups()')
  })
})

describe('hub demo', () => {
  test('is refused where a demo nation is shown already', async () => {
    expect(await hub('demo')).toMatchObject({ code: 1, said: expect.stringContaining('remove it before') })
  })

  test('remove takes every demo row away, and the next start does not bring them back', async () => {
    expect(await hub('demo', 'remove')).toMatchObject({ code: 0 })
    const server = new HubProcess(['start'], settings())
    await server.address()
    await server.end()
    const sql = connectAsOwner(database.url)
    const [left] = await sql`select count(*)::int as rows from centres.lao where demo`
    await sql.end()
    expect(left?.rows).toBe(0)
    expect(await hub('verify')).toMatchObject({ code: 0 })
  })
})

describe('while a hub runs on the embedded Postgres', () => {
  const workplace = new HubWorkplace()
  afterAll(() => workplace.clear())

  test('commands work beside it and leave it running; a second hub is told who runs', async () => {
    const server = workplace.start()
    await server.address()
    const environment = { HUB_DATA: workplace.dataFolder }
    expect(await runHub(['verify'], environment)).toMatchObject({ code: 0 })
    expect(await runHub(['seed'], environment)).toMatchObject({ code: 0 })
    const second = await runHub(['start'], environment)
    expect(second.said).toContain(`process ${server.pid} (hub start) already uses`)
    expect((await server.ask('{ currentFiscalYear { year } }')).errors).toEqual([])
  })
})
