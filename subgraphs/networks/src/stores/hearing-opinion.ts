import type { PendingRows, Transaction } from '@hub/db/connect'

/** How many opinions a hearing heard on a topic. */
export interface OpinionRow {
  hearingId: string
  topic: string
  count: number
}

/** The opinions heard at these hearings, the topic with most of them first. */
export const opinionsByHearing = (sql: Transaction, ids: readonly string[]): PendingRows<OpinionRow> => sql<
  OpinionRow[]
>`
  select hearing_id, topic_th as topic, count
  from networks.hearing_opinion
  where hearing_id = any (${ids}::uuid[])
  order by hearing_id, count desc, topic_th collate "th-x-icu", topic_th`
