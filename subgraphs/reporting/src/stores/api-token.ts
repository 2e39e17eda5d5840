import type { PendingRows, Transaction } from '@hub/db/connect'
import type { apiTokenRoles } from '@hub/db/reporting/tables'
import { all, type ConnectionSource } from '@hub/server'

export interface ApiTokenRow {
  id: string
  name: string
  prefix: string
  role: (typeof apiTokenRoles)[number]
  provinceCode: string | null
  laoCode: string | null
  createdAt: Date
  createdBy: string
  expiresOn: string
  revokedAt: Date | null
  revokedBy: string | null
}

export interface ApiTokenFilter {
  isActive?: boolean | null
}

export type ApiTokenOrder = 'CREATED_AT' | 'EXPIRES_ON' | 'NAME'

const columns = (sql: Transaction) =>
  sql`id, name, prefix, role, province_code, lao_code, created_at, created_by, expires_on, revoked_at, revoked_by`

export const apiTokenPages: ConnectionSource<ApiTokenFilter, ApiTokenOrder> = {
  from: (sql) => sql`reporting.api_token t`,
  columns,
  tie: { by: (sql) => sql`t.id`, type: 'uuid' },
  orders: {
    CREATED_AT: { by: (sql) => sql`t.created_at`, type: 'timestamptz' },
    EXPIRES_ON: { by: (sql) => sql`t.expires_on`, type: 'date' },
    NAME: { by: (sql) => sql`t.name collate "th-x-icu"`, type: 'text' },
  },
  defaultOrder: { field: 'CREATED_AT', direction: 'DESC' },
  defaultDirection: 'ASC',
  unfiltered: all,
  where: (sql, { isActive }, { today }) => sql`
    ${isActive ?? null}::boolean is null or (t.revoked_at is null and t.expires_on >= ${today}) = ${isActive ?? null}::boolean`,
}

export const apiTokensById = (sql: Transaction, ids: readonly string[]): PendingRows<ApiTokenRow> =>
  sql<ApiTokenRow[]>`select ${columns(sql)} from reporting.api_token where id = any (${[...ids]}::uuid[])`

export interface ApiTokenViewerRow {
  role: ApiTokenRow['role']
  subject: string
  province: string | null
  lao: string | null
}

export const viewerOfApiToken = (sql: Transaction, hash: string, today: string): PendingRows<ApiTokenViewerRow> =>
  sql<ApiTokenViewerRow[]>`
  select role, subject, province, lao from reporting.viewer_of_api_token(${hash}, ${today})`

export interface NewApiToken {
  name: string
  hash: string
  prefix: string
  role: ApiTokenRow['role']
  provinceCode: string | null
  laoCode: string | null
  createdBy: string
  expiresOn: string
}

export const insertApiToken = (sql: Transaction, token: NewApiToken): PendingRows<{ id: string }> =>
  sql<{ id: string }[]>`
  insert into reporting.api_token (name, hash, prefix, role, province_code, lao_code, created_by, expires_on)
  values (${token.name}, ${token.hash}, ${token.prefix}, ${token.role}, ${token.provinceCode}, ${token.laoCode},
          ${token.createdBy}, ${token.expiresOn})
  returning id`

/** Ends a token; one that is revoked already keeps its first revocation. Gives no row when there is no such token. */
export const revokeApiToken = (sql: Transaction, id: string, by: string): PendingRows<{ id: string }> =>
  sql<{ id: string }[]>`
  update reporting.api_token
  set revoked_at = coalesce(revoked_at, now()), revoked_by = coalesce(revoked_by, ${by})
  where id = ${id}
  returning id`

/** Whether the province or LAO that a token is for exists. */
export const placeExists = (
  sql: Transaction,
  { province, lao }: { province: string | null; lao: string | null },
): PendingRows<{ found: boolean }> =>
  sql<{ found: boolean }[]>`
  select (${province}::text is null or exists (select from reporting.province where code = ${province}))
     and (${lao}::text is null or exists (select from reporting.lao where code = ${lao})) as found`
