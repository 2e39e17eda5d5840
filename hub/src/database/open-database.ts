import { openPostgres } from '@hub/db/postgres/open'
import { AlreadyRunning } from '@hub/db/postgres/ownership'
import { type RunningPostgres, startPostgres } from '@hub/db/postgres/start'
import type { CommandInput } from '../command.ts'
import { afterPredecessor } from '../serving/after-predecessor.ts'
import { Failure } from '../terminal/failure.ts'
import { say } from '../terminal/say.ts'
import { checkDatabase } from './check-database.ts'

/** The hub's database with a login that may maintain it. */
export interface OpenDatabase {
  url: string
  /** The setting it comes from, for messages. */
  name: string
}

type Input = Pick<CommandInput, 'settings' | 'lifetime'>

/** The database for a server, which must own the embedded Postgres: nobody else may stop it. */
export const openOwnDatabase = (input: Input, command: string): Promise<OpenDatabase> =>
  open(input, (dataDir) =>
    afterPredecessor(
      () => startPostgres({ dataDir, command }),
      (error) => error instanceof AlreadyRunning,
    ),
  )

/** The database for one command, which may be a guest of the hub that runs. */
export const openDatabase = (input: Input, command: string): Promise<OpenDatabase> =>
  open(input, (dataDir) => openPostgres(dataDir, command))

async function open(
  { settings, lifetime }: Input,
  launch: (dataDir: string) => Promise<RunningPostgres>,
): Promise<OpenDatabase> {
  if (settings.databaseUrl) {
    await checkDatabase('DATABASE_URL', settings.databaseUrl)
    return { url: settings.databaseUrl, name: 'DATABASE_URL' }
  }
  const postgres = await launch(settings.dataFolder)
  lifetime.closeAtEnd(() => postgres.stop())
  postgres.lost.then(() => lifetime.end({ failure: postgresLost(settings.dataFolder) }))
  if (postgres.elsewhere) sayElsewhere(postgres.elsewhere, settings.dataFolder)
  return { url: postgres.url, name: 'HUB_DATA' }
}

const sayElsewhere = (folder: string, dataFolder: string): boolean =>
  say({
    th: `ข้อมูลของ Postgres อยู่ที่ ${folder} เพราะเมื่อใช้สิทธิ์ root ผู้ใช้ที่รัน Postgres เข้า ${dataFolder} ไม่ได้`,
    en: `the data of Postgres is in ${folder}: as root, the user that runs Postgres cannot reach ${dataFolder}`,
  })

const postgresLost = (dataFolder: string): Failure =>
  new Failure({
    th: `Postgres ในตัวหยุดทำงานเอง ดู ${dataFolder}/postgres.log แล้วเริ่มใหม่ ข้อมูลที่บันทึกแล้วยังอยู่`,
    en: `the embedded Postgres ended by itself, see ${dataFolder}/postgres.log; start again, what was committed is there`,
  })
