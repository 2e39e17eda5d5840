import { connect } from '@hub/db/connect'
import { Failure } from '../terminal/failure.ts'
import { atDatabase, shownAddress } from './database-failure.ts'

const oldest = 15

/** Connects once, so that a wrong address is told before anything else is done. */
export async function checkDatabase(name: string, url: string): Promise<void> {
  const sql = connect(url, { max: 1, name: 'hub' })
  const version = await atDatabase(name, url, async () => {
    const [row] = await sql<{ version: number }[]>`select current_setting('server_version_num')::int / 10000 as version`
    return row?.version ?? 0
  }).finally(() => sql.end())
  if (version >= oldest) return
  throw new Failure({
    th: `${name}: ${shownAddress(url)} เป็น Postgres ${version} ต้องเป็น ${oldest} ขึ้นไป`,
    en: `${name}: ${shownAddress(url)} is Postgres ${version}; ${oldest} or newer is needed`,
  })
}
