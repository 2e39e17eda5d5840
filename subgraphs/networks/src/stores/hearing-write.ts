import type { Transaction } from '@hub/db/connect'
import type { HearingRow } from './hearing.ts'
import type { NetworkPart } from './network-status-write.ts'

/** A hearing as written. */
export type HearingRecord = Omit<HearingRow, 'networkId'>

/** How many opinions were heard on a topic. */
export interface OpinionRecord {
  topicTh: string
  count: number
}

/** Writes a hearing of a network. */
export const insertHearing = (
  sql: Transaction,
  { id: networkId, provinceCode, demo }: NetworkPart,
  { id, heldOn, placeTh, attendance }: HearingRecord,
) => sql`
  insert into networks.hearing (id, network_id, province_code, held_on, place_th, attendance, demo)
  values (${id}, ${networkId}, ${provinceCode}, ${heldOn}, ${placeTh}, ${attendance}, ${demo})`

/** Writes what is recorded of a hearing. */
export const updateHearing = (sql: Transaction, { id, heldOn, placeTh, attendance }: HearingRecord) => sql`
  update networks.hearing set held_on = ${heldOn}, place_th = ${placeTh}, attendance = ${attendance} where id = ${id}`

/** Removes a hearing and its opinions. */
export const deleteHearing = (sql: Transaction, id: string) => sql`delete from networks.hearing where id = ${id}`

/** Writes the opinions heard at a hearing. */
export const writeOpinions = (
  sql: Transaction,
  { provinceCode, demo }: NetworkPart,
  hearingId: string,
  opinions: readonly OpinionRecord[],
) => sql`
  insert into networks.hearing_opinion as stored (hearing_id, province_code, topic_th, count, demo)
  select ${hearingId}, ${provinceCode}, topic_th, count, ${demo}
  from unnest(${opinions.map(({ topicTh }) => topicTh)}::text[], ${opinions.map(({ count }) => count)}::integer[])
    as opinion (topic_th, count)
  on conflict (hearing_id, topic_th) do update set count = excluded.count where stored.count <> excluded.count`

/** Removes the opinions of a hearing on other topics than these. */
export const removeOtherOpinions = (sql: Transaction, hearingId: string, topics: readonly string[]) => sql`
  delete from networks.hearing_opinion where hearing_id = ${hearingId} and topic_th <> all (${topics}::text[])`
