import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { connect } from '../src/connect.ts'
import type { RunningPostgres } from '../src/postgres/start.ts'

/** Folders and processes of one test, cleared away after it. */
export class Workplace {
  readonly #cleanups: (() => unknown)[] = []

  /** A data folder that does not exist yet, as on a first start. */
  dataFolder(): string {
    const parent = mkdtempSync(path.join(tmpdir(), 'hub-data-'))
    chmodSync(parent, 0o755)
    this.afterwards(() => rmSync(parent, { recursive: true, force: true }))
    return path.join(parent, '.data')
  }

  /** Registers a Postgres to be stopped. */
  keep<Running extends { stop(): Promise<void> }>(running: Running): Running {
    this.afterwards(() => running.stop())
    return running
  }

  /** A process that does nothing until it is killed; gives its id and a way to kill it at once. */
  idleProcess(): { pid: number; kill(): Promise<void> } {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' })
    const kill = async (): Promise<void> => {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGKILL')
      await once(child, 'exit')
    }
    this.afterwards(kill)
    return { pid: child.pid ?? 0, kill }
  }

  afterwards(cleanup: () => unknown): void {
    this.#cleanups.unshift(cleanup)
  }

  async clear(): Promise<void> {
    for (const cleanup of this.#cleanups.splice(0)) await cleanup()
  }
}

/** Runs one statement and gives its rows. */
export async function ask(
  { url }: Pick<RunningPostgres, 'url'>,
  statement: string,
): Promise<Record<string, unknown>[]> {
  const sql = connect(url, { max: 1 })
  try {
    return [...(await sql.unsafe(statement))]
  } finally {
    await sql.end()
  }
}
