import { sql } from 'drizzle-orm'
import { boolean, check, integer } from 'drizzle-orm/pg-core'
import { published } from '../../policies.ts'
import { networks } from '../schema.ts'

/** The one row that says from how many people on the results of a group are public; 5 while there is none. */
export const smallGroup = networks.table(
  'small_group',
  {
    isOnly: boolean('is_only').primaryKey().default(true),
    smallestPublic: integer('smallest_public').notNull(),
  },
  (table) => [
    check('small_group_only', sql`${table.isOnly}`),
    check('small_group_size', sql`${table.smallestPublic} >= 1`),
    ...published('networks'),
  ],
)
