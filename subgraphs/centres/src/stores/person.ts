import type { PendingRows, Transaction } from '@hub/db/connect'

/** Personal data; row-level security gives it only to those with a right to it. */
export interface PersonRow {
  /** The channel or seat the person is named with. */
  of: string
  provinceCode: string
  laoCode: string
  name: string
  phone: string | null
  lineId: string | null
}

export const administratorsOfChannels = (sql: Transaction, channels: readonly string[]): PendingRows<PersonRow> =>
  sql<PersonRow[]>`
  select channel_id as of, province_code, lao_code, name, phone, line_id
  from centres.centre_channel_person
  where channel_id = any (${[...channels]}::uuid[])`

export const holdersOfSeats = (sql: Transaction, members: readonly string[]): PendingRows<PersonRow> =>
  sql<PersonRow[]>`
  select member_id as of, province_code, lao_code, name, phone, line_id
  from centres.committee_member_person
  where member_id = any (${[...members]}::uuid[])`
