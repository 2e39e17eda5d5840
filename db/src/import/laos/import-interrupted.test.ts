import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { contentsOf } from '../../../test/contents.ts'
import { generatedRegister } from '../../../test/generated-register.ts'
import { importRegister, SMALL, withRegister } from '../../../test/import-register.ts'
import { closeHubs, type OpenHub, openHub } from '../../../test/open-hub.ts'
import { connect, type Sql } from '../../connect.ts'

let hub: OpenHub
let superuser: Sql
let before: Record<string, string>

beforeEach(async () => {
  hub = await openHub()
  superuser = connect(hub.url, { max: 1 })
  before = await contentsOf(hub.sql)
})
afterEach(async () => {
  await superuser.end()
  await closeHubs()
})

/** Starts an import, has it wait in the middle of its writing for a table held here, and interrupts it there. */
async function interruptWriting(
  start: () => ChildProcess,
  interrupt: (child: ChildProcess, backend: number) => unknown,
): Promise<void> {
  await hub.sql.begin(async (transaction) => {
    await transaction`lock table centres.lao_version in exclusive mode`
    const child = start()
    const exit = once(child, 'exit')
    await interrupt(child, await waitingBackend())
    const [code] = await exit
    expect(code).not.toBe(0)
  })
}

async function waitingBackend(): Promise<number> {
  for (;;) {
    const [waiting] = await superuser`
      select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
    if (waiting) return waiting.pid
  }
}

async function noOtherBackend(): Promise<void> {
  const busy = () => superuser`
    select from pg_stat_activity where datname = current_database() and state <> 'idle' and pid <> pg_backend_pid()`
  while ((await busy()).length > 0);
}

/** Imports in a process of its own, for it is the process or its connection that ends. */
function startProcess(file: string): ChildProcess {
  const script = `
    import { connectAsOwner } from '@hub/db/connect'
    import { importLaos } from '@hub/db/import/laos/import-laos'
    const sql = connectAsOwner(process.argv[1])
    await importLaos({ pools: { centres: sql, networks: sql, reporting: sql }, file: process.argv[2] })`
  const cwd = path.resolve(import.meta.dirname, '../../..')
  return spawn(process.execPath, ['--input-type=module', '--eval', script, hub.url, file], { cwd, stdio: 'ignore' })
}

describe('an import that is interrupted in the middle of writing', () => {
  test.each<[string, (child: ChildProcess, backend: number) => unknown]>([
    ['kill -9 of its process', (child) => child.kill('SIGKILL')],
    ['the loss of its connection', (_, backend) => superuser`select pg_terminate_backend(${backend})`],
  ])('by %s fails, leaves nothing, and can be run again', async (_, interrupt) => {
    await withRegister(generatedRegister(SMALL), async (file) => {
      await interruptWriting(() => startProcess(file), interrupt)
      await noOtherBackend()
    })
    expect(await contentsOf(hub.sql)).toEqual(before)
    expect((await importRegister(hub.sql, SMALL)).report.outcome).toBe('APPLIED')
  })
})

test('two imports at once wait for each other, and the second finds nothing to do', async () => {
  const outcomes = await Promise.all([importRegister(hub.sql, SMALL), importRegister(hub.sql, SMALL)])
  expect(outcomes.map(({ report }) => report.outcome).sort()).toEqual(['APPLIED', 'UNCHANGED'])
})
