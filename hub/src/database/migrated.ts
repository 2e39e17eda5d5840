import { connect } from '@hub/db/connect'
import { Failure } from '../terminal/failure.ts'
import { shownAddress } from './database-failure.ts'
import type { SharedDatabase } from './databases.ts'

/**
 * Sees that a database has what its subgraphs need, before anything works as the owner, who may not be there either.
 * @throws Failure where it was never migrated
 */
export async function checkMigrated({ name, url, subgraphs }: SharedDatabase): Promise<void> {
  const sql = connect(url, { max: 1, name: 'hub' })
  const [row] = await sql<{ missing: boolean }[]>`
    select bool_or(to_regclass(subgraph || '.dataset_version') is null) as missing
    from unnest(${subgraphs}::text[]) as subgraph`.finally(() => sql.end({ timeout: 0 }))
  if (!row?.missing) return
  throw new Failure({
    th: `${name}: ฐานข้อมูล ${shownAddress(url)} ยังไม่มีตารางของ hub โปรดใช้ hub migrate หรือ hub start ก่อน`,
    en: `${name}: the database ${shownAddress(url)} has no tables of the hub yet: run hub migrate or hub start first`,
  })
}
