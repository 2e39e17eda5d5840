import type { Transaction } from '@hub/db/connect'
import type { Period } from '../rules/network-life.ts'

/** Whose the rows of a network are. */
export interface NetworkPart {
  id: string
  provinceCode: string
  demo: boolean
}

/** Removes the periods of a network that begin on no day of these. */
export const removeOtherPeriods = (sql: Transaction, id: string, days: readonly string[]) => sql`
  delete from networks.network_status where network_id = ${id} and since <> all (${days}::date[])`

/** Writes the periods of a network, each until the next begins; those that are there so already stay untouched. */
export const writePeriods = (
  sql: Transaction,
  { id, provinceCode, demo }: NetworkPart,
  periods: readonly Period[],
) => sql`
  insert into networks.network_status as stored (network_id, province_code, since, until, status, reason, demo)
  select ${id}, ${provinceCode}, since, lead(since) over (order by since), status, reason, ${demo}
  from unnest(${periods.map(({ since }) => since)}::date[], ${periods.map(({ status }) => status)}::text[],
              ${periods.map(({ reason }) => reason)}::text[]) as period (since, status, reason)
  on conflict (network_id, since) do update set until = excluded.until, status = excluded.status, reason = excluded.reason
    where (stored.until, stored.status, stored.reason) is distinct from (excluded.until, excluded.status, excluded.reason)`
