import type { Change } from '@hub/server'
import type { WantedChannel } from '../inputs/channels.ts'
import { nameAdministrators, removeAdministrators, removeChannels, writeChannels } from '../stores/channel-write.ts'
import type { OwningCentre } from '../stores/establishment-write.ts'

interface Channels {
  /** All that the centre is to have. */
  channels: readonly WantedChannel[]
  /** The keys of those that it has. */
  known: ReadonlySet<string>
}

/** Brings the channels of a centre, and who looks after them, to what they are to be. */
export async function changeChannelsOf(
  { sql }: Change,
  centre: OwningCentre,
  { channels, known }: Channels,
): Promise<void> {
  const kept = new Set(channels.map(({ id }) => id))
  const gone = [...known].filter((id) => !kept.has(id))
  if (gone.length > 0) await removeChannels(sql, gone)
  if (channels.length > 0) await writeChannels(sql, centre, channels)
  const nobody = channels.filter(({ id, administrator }) => administrator === null && known.has(id))
  if (nobody.length > 0)
    await removeAdministrators(
      sql,
      nobody.map(({ id }) => id),
    )
  const named = channels.flatMap(({ id, administrator }) =>
    administrator ? [{ channelId: id, ...administrator }] : [],
  )
  if (named.length > 0) await nameAdministrators(sql, centre, named)
}
