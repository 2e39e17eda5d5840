import type { PendingRows, Transaction } from '@hub/db/connect'
import type { PersonFacts } from '@hub/server'
import type { ChannelRow } from './channel.ts'
import type { OwningCentre } from './establishment-write.ts'

/** A channel, at its place in the order. */
export type ChannelFacts = Omit<ChannelRow, 'centreId'> & { ordinal: number }

export const channelIdsOf = (sql: Transaction, centreId: string): PendingRows<{ id: string }> => sql<{ id: string }[]>`
  select id from centres.centre_channel where centre_id = ${centreId}`

/** Writes channels: new ones are added, those that are there become as given. */
export const writeChannels = (
  sql: Transaction,
  { id, provinceCode, laoCode, demo }: OwningCentre,
  channels: readonly ChannelFacts[],
): PendingRows<object> => sql<object[]>`
  insert into centres.centre_channel ${sql(
    channels.map((channel) => ({
      id: channel.id,
      centre_id: id,
      province_code: provinceCode,
      lao_code: laoCode,
      demo,
      ordinal: channel.ordinal,
      kind: channel.kind,
      value: channel.value,
      administrator_position: channel.administratorPosition,
    })),
  )}
  on conflict (id) do update set ordinal = excluded.ordinal, kind = excluded.kind, value = excluded.value,
    administrator_position = excluded.administrator_position`

export const removeChannels = (sql: Transaction, ids: readonly string[]): PendingRows<object> => sql<object[]>`
  delete from centres.centre_channel where id = any (${[...ids]}::uuid[])`

/** Names who looks after channels, in place of those named before. */
export const nameAdministrators = (
  sql: Transaction,
  { provinceCode, laoCode, demo }: OwningCentre,
  administrators: readonly (PersonFacts & { channelId: string })[],
): PendingRows<object> => sql<object[]>`
  insert into centres.centre_channel_person ${sql(
    administrators.map(({ channelId, name, phone, lineId }) => ({
      channel_id: channelId,
      province_code: provinceCode,
      lao_code: laoCode,
      demo,
      name,
      phone,
      line_id: lineId,
    })),
  )}
  on conflict (channel_id) do update set name = excluded.name, phone = excluded.phone, line_id = excluded.line_id`

export const removeAdministrators = (sql: Transaction, channelIds: readonly string[]): PendingRows<object> =>
  sql<object[]>`
  delete from centres.centre_channel_person where channel_id = any (${[...channelIds]}::uuid[])`
