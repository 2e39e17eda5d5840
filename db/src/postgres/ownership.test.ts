import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { ask, Workplace } from '../../test/data-folder.ts'
import { openPostgres } from './open.ts'
import { readPostmaster } from './postmaster.ts'
import { identify } from './process-identity.ts'
import { startPostgres } from './start.ts'

const workplace = new Workplace()
afterEach(() => workplace.clear())

const start = async (dataDir: string) => workplace.keep(await startPostgres({ dataDir, command: 'hub start' }))

/** Makes it look as if another process had started what runs on the folder. */
function handTo(pid: number, dataDir: string): void {
  const owner = { ...identify(pid), command: 'hub start' }
  writeFileSync(path.join(dataDir, 'postgres.owner'), JSON.stringify(owner))
}

const postmasterOf = (dataDir: string): number => readPostmaster(path.join(dataDir, 'postgres'))?.pid ?? 0

describe('a data folder in use', () => {
  test('refuses a second owner, and says which process it is and what it runs', async () => {
    const dataDir = workplace.dataFolder()
    await start(dataDir)
    await expect(start(dataDir)).rejects.toThrow(`process ${process.pid} (hub start) already uses ${dataDir}`)
  })

  test('is given to exactly one of two that start at once', async () => {
    const dataDir = workplace.dataFolder()
    const outcomes = await Promise.allSettled([start(dataDir), start(dataDir)])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('takes a command as a guest, which leaves Postgres running', async () => {
    const dataDir = workplace.dataFolder()
    const running = await start(dataDir)
    const guest = await openPostgres(dataDir, 'hub verify')
    expect(await ask(guest, 'select 1 as one')).toEqual([{ one: 1 }])
    await guest.stop()
    expect(await ask(running, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  test('lets a guest wait while its owner is still starting', async () => {
    const dataDir = workplace.dataFolder()
    const [, guest] = await Promise.all([start(dataDir), openPostgres(dataDir, 'hub verify')])
    expect(await ask(guest, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  test('gives a command a Postgres of its own when nobody runs one, and stops it', async () => {
    const dataDir = workplace.dataFolder()
    const own = await openPostgres(dataDir, 'hub verify')
    expect(await ask(own, 'select 1 as one')).toEqual([{ one: 1 }])
    await own.stop()
    expect(postmasterOf(dataDir)).toBe(0)
  })
})

describe('after the owner was killed', () => {
  test('the Postgres it left running is taken over, with every committed row', async () => {
    const dataDir = workplace.dataFolder()
    const killed = workplace.idleProcess()
    const orphan = await start(dataDir)
    await ask(orphan, 'create table kept as select 1 as row')
    handTo(killed.pid, dataDir)
    await expect(startPostgres({ dataDir })).rejects.toThrow(`process ${killed.pid}`)
    await killed.kill()
    const left = postmasterOf(dataDir)
    const successor = await start(dataDir)
    expect(postmasterOf(dataDir)).not.toBe(left)
    expect(await ask(successor, 'select row from kept')).toEqual([{ row: 1 }])
  })

  test('its id, given to another program, does not keep the folder', async () => {
    const dataDir = workplace.dataFolder()
    const first = await startPostgres({ dataDir })
    await first.stop()
    const other = workplace.idleProcess()
    const owner = { ...identify(other.pid), started: 'at another time', command: 'hub start' }
    writeFileSync(path.join(dataDir, 'postgres.owner'), JSON.stringify(owner))
    expect(await ask(await start(dataDir), 'select 1 as one')).toEqual([{ one: 1 }])
  })
})

describe('after Postgres was killed', () => {
  test('every committed row is there on the next start, at once', async () => {
    const dataDir = workplace.dataFolder()
    const first = await startPostgres({ dataDir })
    await ask(first, 'create table kept as select 1 as row')
    process.kill(postmasterOf(dataDir), 'SIGKILL')
    await first.lost
    await first.stop()
    expect(await ask(await start(dataDir), 'select row from kept')).toEqual([{ row: 1 }])
  })

  test('a pid file whose id now belongs to another program is no obstacle, and that program goes on', async () => {
    const dataDir = workplace.dataFolder()
    const first = await startPostgres({ dataDir })
    await first.stop()
    const other = workplace.idleProcess()
    const cluster = path.join(dataDir, 'postgres')
    writeFileSync(path.join(cluster, 'postmaster.pid'), `${other.pid}\n${cluster}\n1\n5432\n\n127.0.0.1\n\nready\n`)
    expect(await ask(await start(dataDir), 'select 1 as one')).toEqual([{ one: 1 }])
    expect(() => process.kill(other.pid, 0)).not.toThrow()
  })
})
