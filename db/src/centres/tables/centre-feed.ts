import { integer, uuid } from 'drizzle-orm/pg-core'
import { area } from '../../policies.ts'
import { laoScope, ownedByLao, ownedReference } from '../ownership.ts'
import { centres } from '../schema.ts'
import { centre } from './centre.ts'

/**
 * The centres of which reporting has to be told when they are open. A row is written in the transaction that changes it
 * and goes once reporting has confirmed that version or a later one: what could not be delivered is not forgotten.
 */
export const centreFeed = centres.table(
  'centre_feed',
  {
    centreId: uuid('centre_id').primaryKey(),
    ...ownedByLao(),
    /** The version of the centre that reporting has to know at least. */
    version: integer().notNull(),
  },
  (table) => [
    ownedReference('centre_feed_of_centre', [table.centreId, table], [centre.id, centre]),
    ...area('centres', laoScope),
  ],
)
