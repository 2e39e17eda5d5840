import { connectAsOwner, type Sql } from '@hub/db/connect'
import { migrate } from '@hub/db/migrate'
import { openFiscalYear } from '@hub/db/seed/open-fiscal-year'
import { seedReference } from '@hub/db/seed/seed-reference'
import { keepSmallGroupSize } from '@hub/db/small-group'
import type { Settings } from '../settings/settings.ts'
import { atDatabase } from './database-failure.ts'
import type { SharedDatabase } from './databases.ts'

/** Brings a database to the newest model, and keeps in it what the settings say of its data. */
export const migrateDatabase = (
  { url, name, subgraphs }: SharedDatabase,
  secret: string,
  { smallGroupSize }: Pick<Settings, 'smallGroupSize'>,
): Promise<void> =>
  atDatabase(name, url, async () => {
    await migrate({ url, secret, subgraphs })
    if (!subgraphs.includes('networks')) return
    const sql = connectAsOwner(url, { max: 1 })
    await keepSmallGroupSize(sql, smallGroupSize).finally(() => sql.end())
  })

/** Writes what a hub knows before anybody has told it anything: reference facts, and the fiscal year of the day. */
export async function seedDatabase(sql: Sql, { subgraphs }: Pick<SharedDatabase, 'subgraphs'>): Promise<void> {
  await seedReference(sql, { subgraphs })
  await openFiscalYear(sql, { subgraphs })
}
