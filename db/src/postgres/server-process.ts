import { type ChildProcess, spawn } from 'node:child_process'
import { createWriteStream, statSync, type WriteStream } from 'node:fs'
import type { Socket } from 'node:net'
import { program, programEnvironment } from './binaries.ts'
import type { ClusterPlace } from './cluster-place.ts'
import { settingArguments } from './server-settings.ts'

/** Postgres ended before it was ready; `log` is what it said. */
export class NotReady extends Error {
  readonly log: string

  constructor(log: string) {
    super(`Postgres ended while starting: ${log.trim().split('\n').at(-1) ?? ''}`)
    this.log = log
  }
}

function spawnServer({ cluster, user }: ClusterPlace, native: string, port: number, durable: boolean): ChildProcess {
  const args = ['-D', cluster, '-p', String(port), ...settingArguments(durable)]
  return spawn(program(native, 'postgres'), args, {
    ...user,
    cwd: cluster,
    env: programEnvironment(),
    stdio: ['ignore', 'ignore', 'pipe'],
    // A group of its own: Ctrl-C in the terminal reaches the hub alone, which stops Postgres last.
    detached: process.platform !== 'win32',
  })
}

const largestLog = 10 * 1024 * 1024

/** Postgres's log goes on where it ended, and begins anew when it has grown large. */
function openLog(file: string): WriteStream {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  return createWriteStream(file, { flags: size > largestLog ? 'w' : 'a' })
}

function untilReady(child: ChildProcess): Promise<void> {
  let log = ''
  return new Promise((resolve, reject) => {
    child.stderr?.on('data', function read(chunk: Buffer) {
      log += chunk
      if (!log.includes('ready to accept connections')) return
      child.stderr?.off('data', read)
      resolve()
    })
    child.once('error', reject)
    // "close" comes after everything it said has been read, "exit" may come before.
    child.once('close', () => reject(new NotReady(log)))
  })
}

/** Starts Postgres on the cluster; resolves when it says that it accepts connections. */
export async function startServer(
  place: ClusterPlace,
  native: string,
  port: number,
  durable: boolean,
): Promise<ChildProcess> {
  const child = spawnServer(place, native, port, durable)
  child.stderr?.pipe(openLog(place.logFile))
  await untilReady(child)
  // It must not keep a program alive that has nothing else to do.
  child.unref()
  ;(child.stderr as Socket).unref()
  return child
}

/** Fast shutdown: open transactions are rolled back, what is committed is on disk. */
export const askToStop = (child: ChildProcess): boolean => child.kill('SIGINT')

/** Stops Postgres and waits for its end. */
export function stopServer(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.ref()
    const impatient = setTimeout(() => child.kill('SIGQUIT'), 30_000)
    child.once('exit', () => {
      clearTimeout(impatient)
      resolve()
    })
    askToStop(child)
  })
}
