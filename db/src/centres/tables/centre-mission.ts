import { integer, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { asPublicAsItsCentre, ownedByLao, ownedReference } from '../ownership.ts'
import { centres } from '../schema.ts'
import { centre } from './centre.ts'
import { mission } from './programme.ts'

/** A mission that a centre's announcement takes on: the guideline's seven, or more. */
export const centreMission = centres.table(
  'centre_mission',
  {
    centreId: uuid('centre_id').notNull(),
    mission: integer()
      .notNull()
      .references(() => mission.number),
    ...ownedByLao(),
  },
  (table) => [
    primaryKey({ columns: [table.centreId, table.mission] }),
    ownedReference('centre_mission_of_centre', [table.centreId, table], [centre.id, centre]),
    ...asPublicAsItsCentre(),
  ],
)
