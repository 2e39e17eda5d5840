import type { Transaction } from '../connect.ts'
import type { SubgraphName } from '../policies.ts'
import { personalColumns, personTables } from './person-tables.ts'

/** Removes readings of personal data from before `readingsFrom` (a day in Thailand); gives how many. */
export async function forgetReadings(sql: Transaction, subgraph: SubgraphName, readingsFrom: string): Promise<number> {
  if (personTables[subgraph].length === 0) return 0
  const { count } = await sql`
    delete from ${sql(subgraph)}.access_log where at < ${readingsFrom}::date::timestamp at time zone 'Asia/Bangkok'`
  return count
}

/**
 * Takes names, telephones and chat accounts out of the change log where the person is no longer recorded or the change is from
 * before `keptFrom`: a log that kept them would keep the person. That there was a change, by whom and when stays. Gives how many
 * entries.
 */
export async function forgetLoggedPersons(sql: Transaction, subgraph: SubgraphName, keptFrom: string): Promise<number> {
  let entries = 0
  for (const { name, key } of personTables[subgraph]) {
    const { count } = await sql`
      update ${sql(subgraph)}.change_log c
      set before = before - ${personalColumns}::text[], after = after - ${personalColumns}::text[]
      where table_name = ${name} and (before ?| ${personalColumns}::text[] or after ?| ${personalColumns}::text[])
        and (at < ${keptFrom}::date::timestamp at time zone 'Asia/Bangkok'
             or not exists (select from ${sql(subgraph)}.${sql(name)} p
                            where p.${sql(key)}::text = coalesce(c.after, c.before) ->> ${key}))`
    entries += count
  }
  return entries
}
