import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { connect } from '@hub/db/connect'
import { attachPostgres } from '@hub/db/postgres/open'
import { readPostmaster } from '@hub/db/postgres/postmaster'
import { isAlive } from '@hub/db/postgres/process-identity'
import { HubProcess } from './hub-process.ts'

/** A data folder with all hubs that were started on it; they end and it goes when it is cleared. */
export class HubWorkplace {
  readonly dataFolder: string
  readonly #parent: string
  readonly #started: HubProcess[] = []

  constructor() {
    this.#parent = mkdtempSync(path.join(tmpdir(), 'hub-test-'))
    chmodSync(this.#parent, 0o755)
    this.dataFolder = path.join(this.#parent, '.data')
  }

  /** Starts a hub on the folder; without the demo nation unless asked for, which takes a few seconds to build. */
  start(environment: Record<string, string> = {}, words = ['start'], command?: readonly string[]): HubProcess {
    const settings = { HUB_DATA: this.dataFolder, HUB_DEMO: 'off', ...environment }
    const hub = new HubProcess(words, settings, command)
    this.#started.push(hub)
    return hub
  }

  /** Runs a statement on the Postgres that a hub runs on the folder. */
  async sql(statement: string): Promise<Record<string, unknown>[]> {
    const postgres = await attachPostgres(this.dataFolder)
    if (!postgres) throw new Error(`nobody runs Postgres on ${this.dataFolder}`)
    const sql = connect(postgres.url, { max: 1 })
    try {
      return [...(await sql.unsafe(statement))]
    } finally {
      await sql.end()
    }
  }

  /** The process of the folder's Postgres; undefined when its last one ended in order. */
  get postmaster(): number | undefined {
    return readPostmaster(path.join(this.dataFolder, 'postgres'))?.pid
  }

  async clear(): Promise<void> {
    for (const hub of this.#started) await hub.end('SIGTERM')
    const orphan = this.postmaster
    if (orphan && isAlive(orphan)) process.kill(orphan, 'SIGQUIT')
    await until(() => !orphan || !isAlive(orphan))
    rmSync(this.#parent, { recursive: true, force: true })
  }
}

/** Waits for what another process does, which announces nothing. */
export async function until(happened: () => boolean): Promise<void> {
  while (!happened()) await delay(20)
}
