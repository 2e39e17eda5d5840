import type { PendingRows, Transaction } from '@hub/db/connect'
import type { Owner } from './owner.ts'

/** A centre as reporting has to know it. */
export interface FedCentre {
  centreId: string
  laoCode: string
  provinceCode: string
  demo: boolean
  version: number
  intervals: { openedOn: string; closedOn: string | null }[]
}

/** Notes that reporting has to be told of a centre at this version or a later one. */
export const noteForReporting = (
  sql: Transaction,
  { id, provinceCode, laoCode, demo, version }: Owner & { id: string; version: number },
): PendingRows<object> => sql<object[]>`
  insert into centres.centre_feed (centre_id, province_code, lao_code, demo, version)
  values (${id}, ${provinceCode}, ${laoCode}, ${demo}, ${version})
  on conflict (centre_id) do update set version = excluded.version`

/** Centres that reporting has not confirmed, as they are now, by key. */
export const unconfirmedCentres = (
  sql: Transaction,
  { after, limit }: { after: string | null; limit: number },
): PendingRows<FedCentre> => sql<FedCentre[]>`
  select c.id as centre_id, c.lao_code, c.province_code, c.demo, c.version,
         coalesce((
           select jsonb_agg(jsonb_build_object('openedOn', i.opened_on, 'closedOn', i.closed_on) order by i.opened_on)
           from centres.centre_open_interval i where i.centre_id = c.id
         ), '[]') as intervals
  from centres.centre_feed f
  join centres.centre c on c.id = f.centre_id
  where ${after}::uuid is null or f.centre_id > ${after}
  order by f.centre_id
  limit ${limit}`

/** Forgets a centre that reporting has confirmed, unless it has changed since. */
export const confirmCentre = (
  sql: Transaction,
  { centreId, version }: Pick<FedCentre, 'centreId' | 'version'>,
): PendingRows<object> => sql<object[]>`
  delete from centres.centre_feed where centre_id = ${centreId} and version <= ${version}`

/** Lets the rest of a transaction be done by a viewer. */
export const actAs = (
  sql: Transaction,
  { role, subject }: { role: string; subject: string },
): PendingRows<object> => sql<object[]>`
  select set_config('hub.role', ${role}, true), set_config('hub.actor', ${subject}, true)`
