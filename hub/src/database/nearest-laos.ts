import { connectAsOwner } from '@hub/db/connect'
import { attachPostgres } from '@hub/db/postgres/open'
import type { Settings } from '../settings/settings.ts'
import { Failure } from '../terminal/failure.ts'
import { checkDatabase } from './check-database.ts'
import { givenDatabase } from './databases.ts'
import type { OpenDatabase } from './open-database.ts'

/** An LAO of the hub. */
export interface KnownLao {
  code: string
  nameTh: string
}

const SHOWN = 5

/**
 * The LAOs whose codes are nearest to a code, itself first where there is one. Empty when no database is there to ask, or none
 * that holds LAOs yet; none is started for it.
 */
export async function nearestLaos(settings: Settings, code: string): Promise<KnownLao[]> {
  const database = await runningDatabase(settings)
  if (!database) return []
  const sql = connectAsOwner(database.url, { max: 1 })
  try {
    const [place] = await sql`select to_regclass('centres.lao') as place`
    if (!place?.place) return []
    return await sql<KnownLao[]>`
      select code, name_th from centres.lao
      order by code = ${code} desc, substr(code, 2, 4) = substr(${code}, 2, 4) desc,
               substr(code, 2, 2) = substr(${code}, 2, 2) desc, code
      limit ${SHOWN}`
  } finally {
    await sql.end()
  }
}

/** A database that cannot be used is for the commands that need one to tell. */
async function runningDatabase(settings: Settings): Promise<OpenDatabase | undefined> {
  const given = givenDatabase(settings, 'centres')
  if (!given) {
    const running = await attachPostgres(settings.dataFolder)
    return running && { url: running.url, name: 'HUB_DATA' }
  }
  try {
    await checkDatabase(given.name, given.url)
    return given
  } catch (error) {
    if (error instanceof Failure) return undefined
    throw error
  }
}
