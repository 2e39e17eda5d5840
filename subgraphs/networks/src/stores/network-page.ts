import type { Fragment, Transaction } from '@hub/db/connect'
import { all, type ConnectionSource } from '@hub/server'
import { containing } from './containing.ts'
import { type NetworkStatus, networkColumns } from './network.ts'

export interface NetworkFilter {
  provinceCodes?: readonly string[] | null
  regionCode?: string | null
  statuses?: readonly NetworkStatus[] | null
  formedInYear?: number | null
  asOf?: string | null
  openOn?: string | null
  search?: string | null
}

export type NetworkOrder = 'NAME' | 'FORMED_ON'

/** Networks as pages. */
export const networkPages: ConnectionSource<NetworkFilter, NetworkOrder> = {
  from: (sql) => sql`networks.network n`,
  columns: networkColumns,
  tie: { by: (sql) => sql`n.id`, type: 'uuid' },
  orders: {
    NAME: { by: (sql) => sql`n.name_th collate "th-x-icu"`, type: 'text' },
    FORMED_ON: { by: (sql) => sql`coalesce(n.formed_on, 'infinity')`, type: 'date' },
  },
  defaultOrder: { field: 'NAME', direction: 'ASC' },
  unfiltered: all,
  where: (
    sql,
    { provinceCodes = null, regionCode = null, statuses, formedInYear = null, asOf = null, openOn = null, search },
  ) => sql`
    (${provinceCodes}::text[] is null or n.province_code = any (${provinceCodes}::text[]))
    and (${regionCode}::text is null
      or n.province_code in (select code from networks.province where region_code = ${regionCode}))
    and ${standing(sql, statuses, asOf)}
    and (${formedInYear}::integer is null or (networks.fiscal_year_of(n.formed_on) = ${formedInYear}
      and n.formed_on <= coalesce(${asOf}::date, 'infinity')))
    and (${openOn}::date is null or (n.formed_on <= ${openOn}::date and coalesce(n.closed_on > ${openOn}::date, true)))
    and (${containing(search)}::text is null
      or n.name_th ilike ${containing(search)} or n.name_en ilike ${containing(search)})`,
}

function standing(
  sql: Transaction,
  statuses: readonly NetworkStatus[] | null | undefined,
  asOf: string | null,
): Fragment {
  if (!statuses) return sql`true`
  if (!asOf) return sql`n.status = any (${[...statuses]}::text[])`
  return sql`exists (
    select from networks.network_status s
    where s.network_id = n.id and s.status = any (${[...statuses]}::text[])
      and s.since <= ${asOf}::date and coalesce(s.until > ${asOf}::date, true))`
}
