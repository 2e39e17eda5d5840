import type { PendingRows, Transaction } from '@hub/db/connect'
import type { NetworkStatus } from './network.ts'

export interface NewNetwork {
  provinceCode: string
  nameTh: string
  nameEn: string | null
  beganOn: string
}

/** Writes a network that begins, and its first period; its id. */
export const insertNetwork = (
  sql: Transaction,
  { provinceCode, nameTh, nameEn, beganOn }: NewNetwork,
): PendingRows<{ id: string }> => sql<{ id: string }[]>`
  with begun as (
    insert into networks.network (province_code, name_th, name_en)
    values (${provinceCode}, ${nameTh}, ${nameEn})
    returning id
  ), period as (
    insert into networks.network_status (network_id, province_code, since, status)
    select id, ${provinceCode}, ${beganOn}, 'FORMING' from begun
  )
  select id from begun`

/** Writes how a network stands and since which days it counts. */
export const updateStanding = (
  sql: Transaction,
  id: string,
  { status, formedOn, closedOn }: { status: NetworkStatus; formedOn: string | null; closedOn: string | null },
) => sql`
  update networks.network set status = ${status}, formed_on = ${formedOn}, closed_on = ${closedOn} where id = ${id}`

/** Writes a network's names. */
export const updateNames = (sql: Transaction, id: string, nameTh: string, nameEn: string | null) => sql`
  update networks.network set name_th = ${nameTh}, name_en = ${nameEn} where id = ${id}`

/** Another network than `except` of the province that has this Thai name, spaces aside, and is not closed; none or one. */
export const networksNamed = (
  sql: Transaction,
  provinceCode: string,
  nameTh: string,
  except: string | null,
): PendingRows<{ id: string }> => sql<{ id: string }[]>`
  select id from networks.network
  where province_code = ${provinceCode} and replace(name_th, ' ', '') = replace(${nameTh}, ' ', '') and status <> 'CLOSED'
    and id is distinct from ${except}::uuid
  limit 1`

/** The province with this code, when it is there and the viewer may write its networks. */
export const provincesToWrite = (
  sql: Transaction,
  code: string,
  viewer: { role: string; province?: string | null | undefined },
): PendingRows<{ code: string }> => sql<{ code: string }[]>`
  select code from networks.province
  where code = ${code} and (${viewer.role} = 'ONDC_ADMIN' or code = ${viewer.province ?? ''})`

/** Counts anew the figures on networks that records of these fiscal years bear on. */
export const refreshNetworkFigures = (sql: Transaction, years: readonly number[]) => sql`
  select networks.refresh_network_figures(${years}::integer[])`
