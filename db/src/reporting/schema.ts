import { pgSchema } from 'drizzle-orm/pg-core'

/** The Postgres schema of the reporting subgraph. */
export const reporting = pgSchema('reporting')
