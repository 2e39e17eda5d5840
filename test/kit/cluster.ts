import { randomUUID } from 'node:crypto'
import { connect, type Sql } from '@hub/db/connect'
import { inject } from 'vitest'

/** The secret of every hub of the tests. */
export const testSecret = 'the secret of the tests, long enough to sign with'

/** Superuser's address of a database of the run's cluster. */
export function databaseUrl(database: string): string {
  const url = new URL(inject('postgresUrl'))
  url.pathname = database
  return url.href
}

/** A name no other database of the run has. */
export const newName = (): string => `test_${randomUUID().replaceAll('-', '')}`

/** Works on the cluster itself: makes and drops databases. */
export async function onCluster<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
  const sql = connect(inject('postgresUrl'), { max: 1, name: 'test kit' })
  try {
    return await work(sql)
  } finally {
    await sql.end()
  }
}
