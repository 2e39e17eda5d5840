import type { Sql } from '@hub/db/connect'

/** Whether the hub shows the demo nation, and whether it ever did: once it was removed it does not come back by itself. */
export async function demoState(sql: Sql): Promise<'SHOWN' | 'REMOVED' | 'NEVER'> {
  if (await showsDemo(sql)) return 'SHOWN'
  // The log has an index by table, and little of LAOs: what users write is not looked through.
  const [log] = await sql<{ built: boolean }[]>`
    select exists (select from centres.change_log where table_name = 'lao' and actor = 'hub demo') as built`
  return log?.built ? 'REMOVED' : 'NEVER'
}

/**
 * Whether the hub shows the demo nation. It has LAOs as long as it has anything, and there are never more than the nation has:
 * to look through all tables would take the longer the more real data is in them.
 */
export async function showsDemo(sql: Sql): Promise<boolean> {
  const [row] = await sql<{ any: boolean }[]>`select exists (select from centres.lao where demo) as any`
  return row?.any === true
}
