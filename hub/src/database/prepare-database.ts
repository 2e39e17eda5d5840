import type { Sql } from '@hub/db/connect'
import { migrate } from '@hub/db/migrate'
import { openFiscalYear } from '@hub/db/seed/open-fiscal-year'
import { seedReference } from '@hub/db/seed/seed-reference'
import { keepSmallGroupSize } from '@hub/db/small-group'
import type { Settings } from '../settings/settings.ts'
import { atDatabase } from './database-failure.ts'
import type { SharedDatabase } from './databases.ts'

/** Brings a database to the newest model. */
export const migrateDatabase = ({ url, name, subgraphs }: SharedDatabase, secret: string): Promise<void> =>
  atDatabase(name, url, () => migrate({ url, secret, subgraphs }))

/**
 * Writes what a hub knows before anybody has told it anything: reference facts, the fiscal year of the day, and what the
 * settings say of its data.
 */
export async function seedDatabase(
  sql: Sql,
  { subgraphs }: Pick<SharedDatabase, 'subgraphs'>,
  { smallGroupSize }: Pick<Settings, 'smallGroupSize'>,
): Promise<void> {
  await seedReference(sql, { subgraphs })
  await openFiscalYear(sql, { subgraphs })
  if (subgraphs.includes('networks')) await keepSmallGroupSize(sql, smallGroupSize)
}
