import { index, integer, text, uuid } from 'drizzle-orm/pg-core'
import { oneOf } from '../../one-of.ts'
import { personal } from '../../policies.ts'
import { asPublicAsItsCentre, laoScope, ownedByLao, ownedKey, ownedReference } from '../ownership.ts'
import { centres } from '../schema.ts'
import { channelKinds } from '../values.ts'
import { centre } from './centre.ts'

/** A way in which people reach a centre, looked after by the holder of a position. */
export const centreChannel = centres.table(
  'centre_channel',
  {
    id: uuid().primaryKey().defaultRandom(),
    centreId: uuid('centre_id').notNull(),
    ...ownedByLao(),
    ordinal: integer().notNull().default(1),
    kind: text({ enum: channelKinds }).notNull(),
    value: text(),
    administratorPosition: text('administrator_position'),
  },
  (table) => [
    ownedReference('centre_channel_of_centre', [table.centreId, table], [centre.id, centre]),
    ownedKey('centre_channel_owner', table.id, table),
    index('centre_channel_by_centre').on(table.centreId),
    oneOf('centre_channel_kind', table.kind, channelKinds),
    ...asPublicAsItsCentre(),
  ],
)

/** Who looks after a channel: personal data. */
export const centreChannelPerson = centres.table(
  'centre_channel_person',
  {
    channelId: uuid('channel_id').primaryKey(),
    ...ownedByLao(),
    name: text().notNull(),
    phone: text(),
    lineId: text('line_id'),
  },
  (table) => [
    ownedReference('centre_channel_person_of_channel', [table.channelId, table], [centreChannel.id, centreChannel]),
    ...personal('centres', laoScope),
  ],
)
