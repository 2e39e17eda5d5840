import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { ask, Workplace } from '../../test/data-folder.ts'
import { startPostgres } from './start.ts'

const workplace = new Workplace()
afterEach(() => workplace.clear())

const start = async (dataDir: string) => workplace.keep(await startPostgres({ dataDir }))

describe('the embedded Postgres', () => {
  test('writes every commit to disk before it answers', async () => {
    const running = await start(workplace.dataFolder())
    const settings = `select string_agg(name || '=' || setting, ' ' order by name) as found from pg_settings
      where name in ('fsync', 'synchronous_commit', 'full_page_writes')`
    expect(await ask(running, settings)).toEqual([{ found: 'fsync=on full_page_writes=on synchronous_commit=on' }])
  })

  test('keeps what was committed from one start to the next', async () => {
    const dataDir = workplace.dataFolder()
    const first = await startPostgres({ dataDir })
    await ask(first, 'create table kept as select 1 as row')
    await first.stop()
    expect(await ask(await start(dataDir), 'select row from kept')).toEqual([{ row: 1 }])
  })

  test('holds Thai text, character by character, whatever the machine’s locale', async () => {
    const running = await start(workplace.dataFolder())
    const found = `select current_setting('server_encoding') as encoding, datlocprovider as provider, datlocale as locale,
      length('ศูนย์') as length from pg_database where datname = current_database()`
    expect(await ask(running, found)).toEqual([{ encoding: 'UTF8', provider: 'b', locale: 'C.UTF-8', length: 5 }])
  })

  test('lets nobody in without the password, which only its owner can read', async () => {
    const dataDir = workplace.dataFolder()
    const running = await start(dataDir)
    const url = new URL(running.url)
    url.password = 'a guess'
    await expect(ask({ url: url.href }, 'select 1')).rejects.toThrow(/password authentication failed/)
    expect(statSync(path.join(dataDir, 'postgres.password')).mode & 0o777).toBe(0o600)
    const rules = readFileSync(path.join(dataDir, 'postgres', 'pg_hba.conf'), 'utf8')
    expect(rules.split('\n').filter((line) => /^(local|host)/.test(line) && !line.endsWith('scram-sha-256'))).toEqual(
      [],
    )
  })

  test('listens on this machine only', async () => {
    const running = await start(workplace.dataFolder())
    expect(await ask(running, 'show listen_addresses')).toEqual([{ listenAddresses: '127.0.0.1' }])
  })

  test('starts over when the first start was killed while making the cluster', async () => {
    const dataDir = workplace.dataFolder()
    mkdirSync(path.join(dataDir, 'postgres.unfinished', 'base'), { recursive: true })
    writeFileSync(path.join(dataDir, 'postgres.unfinished', 'PG_VERSION'), '18\n')
    expect(await ask(await start(dataDir), 'select 1 as one')).toEqual([{ one: 1 }])
  })

  test('runs for a data folder that is closed to other users, and says where when that is elsewhere', async () => {
    const dataDir = workplace.dataFolder()
    mkdirSync(dataDir, { mode: 0o700 })
    const first = await startPostgres({ dataDir })
    await ask(first, 'create table kept as select 1 as row')
    await first.stop()
    const second = await start(dataDir)
    const { elsewhere } = second
    if (elsewhere) workplace.afterwards(() => rmSync(path.dirname(elsewhere), { recursive: true, force: true }))
    expect(await ask(second, 'select row from kept')).toEqual([{ row: 1 }])
    expect(elsewhere !== undefined).toBe(process.getuid?.() === 0)
  })
})

describe('a data folder that cannot be used', () => {
  test('is named, in Thai and English', async () => {
    const dataDir = workplace.dataFolder()
    writeFileSync(dataDir, 'a file, not a folder')
    await expect(start(dataDir)).rejects.toMatchObject({
      messages: { en: expect.stringContaining(dataDir), th: expect.stringContaining(dataDir) },
    })
  })

  test('is left as it is when it holds data of another Postgres', async () => {
    const dataDir = workplace.dataFolder()
    mkdirSync(path.join(dataDir, 'postgres'), { recursive: true })
    writeFileSync(path.join(dataDir, 'postgres', 'PG_VERSION'), '16\n')
    await expect(start(dataDir)).rejects.toThrow(/holds data of Postgres 16; this hub runs Postgres 18/)
  })
})

describe('a temporary Postgres', () => {
  test('leaves nothing behind', async () => {
    const running = await startPostgres({ temporary: true })
    const [found] = await ask(running, 'show data_directory')
    await running.stop()
    expect(statSync(path.dirname(String(found?.dataDirectory)), { throwIfNoEntry: false })).toBeUndefined()
  })
})
