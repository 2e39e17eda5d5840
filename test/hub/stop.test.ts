import { once } from 'node:events'
import { connect as openConnection, type Socket } from 'node:net'
import { isAlive } from '@hub/db/postgres/process-identity'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { HubWorkplace, until } from '../kit/hub-workplace.ts'

const workplace = new HubWorkplace()
// The first start makes the cluster and the demo nation, which takes longer than any stop.
beforeAll(async () => {
  const hub = workplace.start()
  await hub.address()
  await hub.end()
})
afterAll(() => workplace.clear())

const npm = ['npm', 'run', '--silent', 'hub', '--']

/** Starts a hub and commits a row that no other test knows. */
async function startWithRow(table: string, command?: readonly string[]) {
  const hub = workplace.start({}, ['start'], command)
  await hub.address()
  await workplace.sql(`create table ${table} as select 1 as row`)
  return { hub, postmaster: workplace.postmaster ?? 0 }
}

/** Starts again, which must neither be refused nor have lost the row. */
async function expectRow(table: string): Promise<void> {
  const hub = workplace.start()
  await hub.address()
  expect(await workplace.sql(`select row from ${table}`)).toEqual([{ row: 1 }])
  await hub.end()
}

describe('a hub that is told to stop', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('by %s, stops Postgres and keeps every row', async (signal) => {
    const { hub, postmaster } = await startWithRow(`kept_${signal.toLowerCase()}`)
    expect(await hub.end(signal)).toMatchObject({ code: 0 })
    expect(isAlive(postmaster)).toBe(false)
    await expectRow(`kept_${signal.toLowerCase()}`)
  })

  test('by Ctrl-C in the terminal, which reaches npm, shell and hub at once, stops in order', async () => {
    const { hub, postmaster } = await startWithRow('kept_ctrl_c', npm)
    process.kill(-hub.pid, 'SIGINT')
    await hub.ended()
    await until(() => !isAlive(postmaster))
    expect(workplace.postmaster).toBeUndefined()
    await expectRow('kept_ctrl_c')
  })

  test('answers the request it has begun to receive', async () => {
    const hub = workplace.start()
    const { host, hostname, port } = new URL(await hub.address())
    const body = JSON.stringify({ query: '{ provinces { code } }' })
    const socket: Socket = openConnection({ host: hostname, port: Number(port) })
    const head = `POST /graphql HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}`
    socket.write(`${head}\r\nexpect: 100-continue\r\n\r\n`)
    await once(socket, 'data')
    const stopping = once(hub.child.stderr as NodeJS.ReadableStream, 'data')
    const ended = hub.end('SIGTERM')
    await stopping
    let answer = ''
    socket.on('data', (text) => {
      answer += text
    })
    socket.write(body)
    await once(socket, 'close')
    expect(answer).toMatch(/^HTTP\/1.1 200 OK/)
    expect(answer).toContain('"code":"54"')
    expect(await ended).toMatchObject({ code: 0 })
  })
})

describe('a hub that is killed', () => {
  test('leaves a Postgres that the next start takes over, with every row', async () => {
    const { hub, postmaster } = await startWithRow('kept_kill')
    await hub.end('SIGKILL')
    expect(isAlive(postmaster)).toBe(true)
    await expectRow('kept_kill')
    expect(isAlive(postmaster)).toBe(false)
  })

  test('together with Postgres, starts again with every row', async () => {
    const { hub, postmaster } = await startWithRow('kept_power_cut')
    process.kill(postmaster, 'SIGKILL')
    await hub.end('SIGKILL')
    await expectRow('kept_power_cut')
  })

  test('says so and ends when only Postgres is killed', async () => {
    const { hub, postmaster } = await startWithRow('kept_postgres')
    process.kill(postmaster, 'SIGKILL')
    const { code, said } = await hub.ended()
    expect(code).toBe(1)
    expect(said).toMatch(/hub: the embedded Postgres ended by itself/)
    await expectRow('kept_postgres')
  })
})

describe('npm', () => {
  test.each(['SIGTERM', 'SIGKILL'] as const)('that gets %s takes hub and Postgres along', async (signal) => {
    const { hub, postmaster } = await startWithRow(`kept_npm_${signal.toLowerCase()}`, npm)
    hub.child.kill(signal)
    await until(() => !isAlive(postmaster))
    expect(workplace.postmaster).toBeUndefined()
    await expectRow(`kept_npm_${signal.toLowerCase()}`)
  })
})
