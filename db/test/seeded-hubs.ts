import { connect, connectAsOwner, type Sql } from '../src/connect.ts'
import { migrate } from '../src/migrate.ts'
import { startPostgres } from '../src/postgres/start.ts'
import { seedReference } from '../src/seed/seed-reference.ts'

/** Hubs for tests, each a database of its own with the reference facts and nothing else. */
export interface SeededHubs {
  /** Opens one more hub, as its owner. */
  open(): Promise<SeededHub>
  close(): Promise<void>
}

export interface SeededHub {
  readonly url: string
  readonly sql: Sql
}

/** Starts Postgres and seeds a database once, of which every hub is a copy. */
export async function startSeededHubs(): Promise<SeededHubs> {
  const postgres = await startPostgres({ temporary: true })
  const superuser = connect(postgres.url, { max: 1 })
  await superuser`create database seeded`
  await seed(inDatabase(postgres.url, 'seeded'))
  const opened: Sql[] = []
  return {
    async open() {
      const name = `hub_${opened.length}`
      await superuser.unsafe(`create database ${name} template seeded`)
      const url = inDatabase(postgres.url, name)
      const sql = connectAsOwner(url)
      opened.push(sql)
      return { url, sql }
    },
    async close() {
      await Promise.all([superuser, ...opened].map((sql) => sql.end()))
      await postgres.stop()
    },
  }
}

async function seed(url: string): Promise<void> {
  await migrate({ url, secret: 'a secret of tests' })
  const sql = connectAsOwner(url)
  await seedReference(sql, { today: '2026-11-20' })
  await sql.end()
}

function inDatabase(url: string, name: string): string {
  const address = new URL(url)
  address.pathname = `/${name}`
  return address.href
}
