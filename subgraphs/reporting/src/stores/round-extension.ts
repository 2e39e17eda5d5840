import type { PendingRows, Transaction } from '@hub/db/connect'
import type { RoundKey } from './reporting-round.ts'

/** Names a centre's extension. */
export interface ExtensionKey extends RoundKey {
  centreId: string
}

/** A later due date for one centre and round. */
export interface ExtensionRow extends ExtensionKey {
  dueOn: string
  grantedOn: string
  reason: string | null
}

const columns = (sql: Transaction) => sql`e.fiscal_year as year, e.half, e.centre_id, e.due_on, e.granted_on, e.reason`

/** The extensions with these keys. */
export const extensionsByKey = (sql: Transaction, keys: readonly ExtensionKey[]): PendingRows<ExtensionRow> => sql<
  ExtensionRow[]
>`
  select ${columns(sql)}
  from unnest(
    ${keys.map(({ year }) => year)}::integer[], ${keys.map(({ half }) => half)}::text[], ${keys.map(({ centreId }) => centreId)}::uuid[]
  ) as wanted (year, half, centre_id)
  join reporting.round_extension e
    on e.fiscal_year = wanted.year and e.half = wanted.half and e.centre_id = wanted.centre_id`

/** Grants a centre a due date, in place of the one it was granted before. Only for a centre that is known. */
export const grantExtension = (
  sql: Transaction,
  { year, half, centreId, dueOn, grantedOn, reason }: ExtensionRow,
): PendingRows<{ provinceCode: string }> => sql<{ provinceCode: string }[]>`
  insert into reporting.round_extension (fiscal_year, half, centre_id, province_code, lao_code, due_on, granted_on, reason, demo)
  select ${year}, ${half}, c.id, c.province_code, c.lao_code, ${dueOn}, ${grantedOn}, ${reason}, c.demo
  from reporting.centre c
  where c.id = ${centreId}
  on conflict (centre_id, fiscal_year, half) do update
    set due_on = excluded.due_on, granted_on = excluded.granted_on, reason = excluded.reason
  returning province_code`

/** Takes a centre's extension back. */
export const removeExtension = (
  sql: Transaction,
  { year, half, centreId }: ExtensionKey,
): PendingRows<{ provinceCode: string }> => sql<{ provinceCode: string }[]>`
  delete from reporting.round_extension where fiscal_year = ${year} and half = ${half} and centre_id = ${centreId}
  returning province_code`

/** The last day that any centre is granted in a round; null when none is. */
export const latestExtension = (sql: Transaction, { year, half }: RoundKey): PendingRows<{ dueOn: string | null }> =>
  sql<
    { dueOn: string | null }[]
  >`select max(due_on) as due_on from reporting.round_extension where fiscal_year = ${year} and half = ${half}`
