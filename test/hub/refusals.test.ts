import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { connect } from '@hub/db/connect'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaseUrl, newName, onCluster } from '../kit/cluster.ts'
import { createTestDatabase, type TestDatabase } from '../kit/database.ts'
import { type Ended, runHub } from '../kit/hub-process.ts'

let database: TestDatabase
let folder: string
beforeAll(async () => {
  database = await createTestDatabase({ from: 'empty' })
  folder = mkdtempSync(path.join(tmpdir(), 'hub-refused-'))
})
afterAll(async () => {
  await database.drop()
  rmSync(folder, { recursive: true, force: true })
})

const start = (environment: Record<string, string>): Promise<Ended> =>
  runHub(['start'], { HUB_DATA: path.join(folder, '.data'), ...environment })

/** One line in Thai and one in English, nothing of the hub's inside, and an exit code that scripts notice. */
function expectOneLine({ code, said }: Ended, english: RegExp): void {
  const lines = said.split('\n').filter((line) => line.startsWith('hub: '))
  expect(lines).toEqual([expect.stringMatching(/[ก-๙]/), expect.stringMatching(english)])
  expect(said).not.toMatch(/\n\s+at |node:internal/)
  expect(code).toBe(1)
}

function withParts(parts: Partial<Pick<URL, 'host' | 'password' | 'username' | 'pathname'>>): string {
  return Object.assign(new URL(database.url), parts).href
}

describe('a hub that cannot start', () => {
  test('names the port that another program uses', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as AddressInfo
    expectOneLine(await start({ PORT: String(port) }), new RegExp(`PORT: another program uses port ${port}`))
    other.close()
  })

  test('says that nothing listens at DATABASE_URL', async () => {
    const ended = await start({ DATABASE_URL: withParts({ host: '127.0.0.1:1' }) })
    expectOneLine(ended, /DATABASE_URL: .*127\.0\.0\.1:1.*nothing listens there/)
  })

  test('says that the host of DATABASE_URL is unknown', async () => {
    const ended = await start({ DATABASE_URL: withParts({ host: 'nowhere.invalid:5432' }) })
    expectOneLine(ended, /DATABASE_URL: .*(no machine of that name|cannot be looked up)/)
  })

  test('says that the password of DATABASE_URL is wrong, without repeating it', async () => {
    const ended = await start({ DATABASE_URL: withParts({ password: 'not-the-password' }) })
    expectOneLine(ended, /DATABASE_URL: .*wrong user or password/)
    expect(ended.said).not.toContain('not-the-password')
  })

  test('says that the database of DATABASE_URL does not exist', async () => {
    const ended = await start({ DATABASE_URL: databaseUrl('no_such_database') })
    expectOneLine(ended, /DATABASE_URL: .*no database of that name/)
  })

  test('says that the user of DATABASE_URL has too few rights', async () => {
    await onCluster((sql) => sql.unsafe(`create role powerless login password 'powerless'`))
    const ended = await start({ DATABASE_URL: withParts({ username: 'powerless', password: 'powerless' }) })
    expectOneLine(ended, /DATABASE_URL: .*too few rights/)
  })

  test('names the data folder that the system lets nobody make', async () => {
    expectOneLine(await start({ HUB_DATA: '/proc/nope' }), /data folder \/proc\/nope cannot be used/)
  })

  test('names the data folder that it cannot write', async () => {
    const file = path.join(folder, 'a-file')
    writeFileSync(file, '')
    expectOneLine(await start({ HUB_DATA: path.join(file, '.data') }), /data folder .*a-file.* cannot be used/)
  })

  test('names a setting with what was found and what is accepted', async () => {
    expectOneLine(await start({ HUB_DEMO: 'maybe' }), /HUB_DEMO: found “maybe”, accepted is on or off/)
  })

  test('names the setting that gives a part no database', async () => {
    expectOneLine(await runHub(['serve', 'centres'], { HUB_DATA: folder }), /CENTRES_DATABASE_URL: no database/)
  })
})

test.each(['verify', 'retention'])(
  'hub %s of a database without tables is told to migrate it first',
  async (command) => {
    const bare = newName()
    await onCluster((sql) => sql.unsafe(`create database ${bare}`))
    const ended = await runHub([command], { DATABASE_URL: databaseUrl(bare), HUB_DATA: folder })
    await onCluster((sql) => sql.unsafe(`drop database ${bare} with (force)`))
    expectOneLine(ended, /DATABASE_URL: .*no tables of the hub yet: run hub migrate/)
  },
)

describe('a command that is not understood', () => {
  test.each([
    [['strat'], /no command “strat”; accepted are help, start/],
    [['start', '--quick'], /found “--quick”, accepted is hub start/],
    [['serve', 'trainings'], /found “trainings”, accepted is gateway, centres, networks, reporting/],
    [['demo', '--scale', 'huge'], /--scale: found “huge”/],
    [['import', 'people', 'x.csv'], /found “people”, accepted is hub import laos FILE/],
    [['token', '--role', 'KING'], /--role: found “KING”, accepted is PROVINCIAL_OFFICE/],
    [['token', '--role', 'LAO_OFFICER', '--lao', '54'], /--lao: found “54”, accepted is 7 digits/],
    [['token', '--role', 'LAO_OFFICER', '--lao', '5990404'], /--lao: found “5990404”, accepted is 7 digits/],
    [['token', '--role', 'PROVINCIAL_OFFICE', '--province', '99'], /found “99”, accepted is .*: 10 11 12 .* 95 96$/],
    [['help', 'weather'], /no topic “weather”/],
  ])('hub %j is refused with what is accepted', async (words, english) => {
    expectOneLine(await runHub(words, { HUB_DATA: folder }), english)
  })
})

test('nothing of a refused start is left in the database', async () => {
  const sql = connect(database.url, { max: 1 })
  const [found] = await sql`select count(*)::int as rows from centres.province`
  await sql.end()
  expect(found?.rows).toBe(0)
})
