import { integer, text, timestamp } from 'drizzle-orm/pg-core'

/** Columns of what stood before a correction: its number from 1, when it was replaced, and for which cause. */
export const replaced = () => ({
  revision: integer().notNull(),
  replacedAt: timestamp('replaced_at', { withTimezone: true }).notNull().defaultNow(),
  cause: text().notNull(),
})
