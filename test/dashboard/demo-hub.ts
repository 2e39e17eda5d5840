import { connectAsOwner, type Sql } from '@hub/db/connect'
import { createTestDatabase } from '@hub/test/kit/database'
import { HubProcess } from '@hub/test/kit/hub-process'

/** A hub of its own process on a demo nation of its own. */
export interface DemoHub {
  address: string
  /** Writes as the hub's owner, beside the running hub. */
  sql: Sql
  /** Stops the process alone. */
  end(): Promise<unknown>
  /** Starts it anew at the same address. */
  startAgain(): Promise<void>
  /** Stops everything. */
  stop(): Promise<void>
}

/** Starts it, as a user would with a database at hand. */
export async function startDemoHub(): Promise<DemoHub> {
  const database = await createTestDatabase({ from: 'demo' })
  const sql = connectAsOwner(database.url)
  const settings = { DATABASE_URL: database.url, HUB_SECRET: database.secret, RATE_LIMIT_ADDRESS: '100000' }
  let hub = new HubProcess(['start'], settings)
  const address = await hub.address()
  return {
    address,
    sql,
    end: () => hub.end(),
    startAgain: async () => {
      hub = new HubProcess(['start'], { ...settings, PORT: new URL(address).port })
      await hub.address()
    },
    stop: async () => {
      await hub.end()
      await sql.end()
      await database.drop()
    },
  }
}
