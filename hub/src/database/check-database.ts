import { connect } from '@hub/db/connect'
import { Failure } from '../terminal/failure.ts'
import { atDatabase, shownAddress } from './database-failure.ts'

const oldest = 15

/** Connects once, so that a wrong address is told before anything else is done. */
export async function checkDatabase(name: string, url: string): Promise<void> {
  const sql = connect(url, { max: 1, name: 'hub' })
  const version = await atDatabase(name, url, async () => {
    const asked = sql<{ version: number }[]>`select current_setting('server_version_num')::int / 10000 as version`
    const [row] = await Promise.race([asked, unanswered()])
    return row?.version ?? 0
  }).finally(() => sql.end({ timeout: 0 }))
  if (version >= oldest) return
  throw new Failure({
    th: `${name}: ${shownAddress(url)} เป็น Postgres ${version} ต้องเป็น ${oldest} ขึ้นไป`,
    en: `${name}: ${shownAddress(url)} is Postgres ${version}; ${oldest} or newer is needed`,
  })
}

const patience = 15_000

// The driver tries for ever where something takes the connection and closes it without a word.
const unanswered = (): Promise<never> =>
  new Promise((_, reject) => {
    const give = () => reject(Object.assign(new Error('no answer'), { code: 'CONNECT_TIMEOUT' }))
    setTimeout(give, patience).unref()
  })
