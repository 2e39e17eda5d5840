import { pgSchema } from 'drizzle-orm/pg-core'

/** The Postgres schema of the centres subgraph. */
export const centres = pgSchema('centres')
