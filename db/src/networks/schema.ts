import { pgSchema } from 'drizzle-orm/pg-core'

/** The Postgres schema of the networks subgraph. */
export const networks = pgSchema('networks')
