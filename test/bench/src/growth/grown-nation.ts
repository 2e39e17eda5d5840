import { analyzeTables } from '@hub/db/analyze'
import { connect, connectAsOwner, type Sql, type Transaction } from '@hub/db/connect'
import { demoTables } from '@hub/db/demo/tables'
import { subgraphNames } from '@hub/db/migrate'
import { refreshRollups } from '@hub/db/rollups'
import { grow } from './grow.ts'

/** The address of the nation with `factor` times the records, a database beside `nationUrl`'s, made where it is not there yet. */
export async function grownNation(nationUrl: string, factor: number): Promise<string> {
  const name = nameOf(factor)
  if (await isThere(nationUrl, name)) return inDatabase(nationUrl, name)
  if (factor > 1) await grownNation(nationUrl, 1)
  const unfinished = `${name}_unfinished`
  const source = factor === 1 ? databaseOf(nationUrl) : nameOf(1)
  await onCluster(nationUrl, async (sql) => {
    await sql.unsafe(`drop database if exists ${unfinished} with (force)`)
    await sql.unsafe(`create database ${unfinished} template ${source} strategy file_copy`)
  })
  const url = inDatabase(nationUrl, unfinished)
  await (factor === 1 ? takeForReal(url) : growAll(url, factor))
  // It gets its name last: what was broken off in the middle is not taken for it.
  await onCluster(nationUrl, (sql) => sql.unsafe(`alter database ${unfinished} rename to ${name}`))
  return inDatabase(nationUrl, name)
}

const nameOf = (factor: number): string => `hub_times_${factor}`

/** A hub that shows demo records takes no register: these become real. */
async function takeForReal(url: string): Promise<void> {
  await working(connect(url, { max: 1 }), async (sql) => {
    await sql`set session_replication_role = replica`
    for (const table of await demoTables(sql as unknown as Transaction)) {
      await sql.unsafe(`update ${table} set demo = false where demo`)
      // As densely written as what will be copied from it.
      await sql.unsafe(`vacuum (full, analyze) ${table}`)
    }
    await analyzeTables(sql as unknown as Transaction, subgraphNames)
  })
}

async function growAll(url: string, factor: number): Promise<void> {
  await grow(url, { factor })
  await working(connectAsOwner(url, { max: 1 }), async (sql) => {
    await sql`set work_mem = '256MB'`
    await refreshRollups(sql as unknown as Transaction, subgraphNames)
  })
}

const isThere = async (nationUrl: string, name: string): Promise<boolean> =>
  onCluster(nationUrl, async (sql) => (await sql`select from pg_database where datname = ${name}`).length > 0)

const onCluster = <Result>(url: string, work: (sql: Sql) => Promise<Result>): Promise<Result> =>
  working(connect(inDatabase(url, 'template1'), { max: 1 }), work)

async function working<Result>(sql: Sql, work: (sql: Sql) => Promise<Result>): Promise<Result> {
  try {
    return await work(sql)
  } finally {
    await sql.end()
  }
}

const databaseOf = (url: string): string => new URL(url).pathname.slice(1)

function inDatabase(url: string, database: string): string {
  const there = new URL(url)
  there.pathname = database
  return there.href
}
