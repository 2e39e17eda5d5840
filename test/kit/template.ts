import { connectAsOwner, type Sql } from '@hub/db/connect'
import { buildDemo } from '@hub/db/demo/build'
import { migrate } from '@hub/db/migrate'
import { seedReference } from '@hub/db/seed/seed-reference'
import { databaseUrl, newName, onCluster, testSecret } from './cluster.ts'
import { today } from './today.ts'

/** What a test database starts from: the bare model, the reference facts on top, the demo nation on top of both. */
export type Contents = 'empty' | 'reference' | 'demo'

const templateName = (contents: Contents): string => `template_${contents}`

/**
 * The name of the template with these contents. It is made when it is first asked for, by one test file of the run
 * while the others wait.
 */
export const ensureTemplate = (contents: Contents): Promise<string> =>
  onCluster(async (sql) => {
    await sql`select pg_advisory_lock(hashtext('test template'))`
    await ensure(sql, contents)
    return templateName(contents)
  })

async function ensure(cluster: Sql, contents: Contents): Promise<void> {
  const [made] = await cluster`select from pg_database where datname = ${templateName(contents)}`
  if (made) return
  // It gets its name last: a run that is broken off in the middle leaves no half-filled template.
  const unfinished = newName()
  await fill[contents](cluster, unfinished)
  await cluster`alter database ${cluster(unfinished)} rename to ${cluster(templateName(contents))}`
}

const fill: Record<Contents, (cluster: Sql, database: string) => Promise<void>> = {
  async empty(cluster, database) {
    await cluster`create database ${cluster(database)}`
    await migrate({ url: databaseUrl(database), secret: testSecret })
  },
  async reference(cluster, database) {
    await cloneOf(cluster, 'empty', database)
    await asOwner(database, (sql) => seedReference(sql, { today }))
  },
  async demo(cluster, database) {
    await cloneOf(cluster, 'reference', database)
    await asOwner(database, (sql) => buildDemo(sql, { today }))
  },
}

async function cloneOf(cluster: Sql, contents: Contents, database: string): Promise<void> {
  await ensure(cluster, contents)
  await cluster`create database ${cluster(database)} template ${cluster(templateName(contents))} strategy file_copy`
}

async function asOwner(database: string, work: (sql: Sql) => Promise<unknown>): Promise<void> {
  const sql = connectAsOwner(databaseUrl(database))
  try {
    await work(sql)
  } finally {
    await sql.end()
  }
}
