import type { channelKinds } from '@hub/db/centres/values'
import type { PendingRows, Transaction } from '@hub/db/connect'

export interface ChannelRow {
  id: string
  centreId: string
  kind: (typeof channelKinds)[number]
  value: string | null
  administratorPosition: string | null
}

export const channelsOfCentres = (sql: Transaction, centres: readonly string[]): PendingRows<ChannelRow> =>
  sql<ChannelRow[]>`
  select id, centre_id, kind, value, administrator_position
  from centres.centre_channel
  where centre_id = any (${[...centres]}::uuid[])
  order by ordinal, id`
