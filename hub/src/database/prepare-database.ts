import type { Sql } from '@hub/db/connect'
import { migrate } from '@hub/db/migrate'
import { openFiscalYear } from '@hub/db/seed/open-fiscal-year'
import { seedReference } from '@hub/db/seed/seed-reference'
import { atDatabase } from './database-failure.ts'
import type { SharedDatabase } from './databases.ts'

/** Brings a database to the newest model. */
export const migrateDatabase = ({ url, name, subgraphs }: SharedDatabase, secret: string): Promise<void> =>
  atDatabase(name, url, () => migrate({ url, secret, subgraphs }))

/** Writes what a hub knows before anybody has told it anything: reference facts, and the fiscal year of the day. */
export async function seedDatabase(sql: Sql, { subgraphs }: Pick<SharedDatabase, 'subgraphs'>): Promise<void> {
  await seedReference(sql, { subgraphs })
  await openFiscalYear(sql, { subgraphs })
}
