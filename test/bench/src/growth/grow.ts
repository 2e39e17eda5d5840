import { connect, type Sql } from '@hub/db/connect'
import { type Column, copiedColumn } from './copied-column.ts'
import { type GrownTable, grownTables } from './grown-tables.ts'

export interface Growth {
  /** How many times as much there is to be of everything that grows. */
  factor: number
  /** Which tables grow; those they refer to are among them. */
  tables?: readonly GrownTable[]
}

/** They follow from the centres, and are made from them when these are there. */
const intervals = 'reporting.centre_open_interval'

/** Two at a time: one reads while the other writes. */
const loaders = 2

/**
 * Multiplies what a database has of centres, reports and trainings: copies with keys of their own, each further back in
 * time. As superuser it passes by triggers and row-level security, and indexes are made anew when all rows are there. The
 * figures of fiscal years are for the caller to refresh.
 */
export async function grow(superuserUrl: string, { factor, tables = grownTables }: Growth): Promise<void> {
  const waiting = tables.filter((table) => table !== intervals)
  const load = async (sql: Sql): Promise<void> => {
    for (let table = waiting.shift(); table; table = waiting.shift())
      await growTable(sql, table, await copies(sql, table, factor))
  }
  await asLoader(superuserUrl, (sql) => growRounds(sql, factor))
  await Promise.all(Array.from({ length: loaders }, () => asLoader(superuserUrl, load)))
  if (tables.includes(intervals)) await asLoader(superuserUrl, (sql) => growTable(sql, intervals, missingIntervals))
}

async function asLoader(url: string, work: (sql: Sql) => Promise<unknown>): Promise<void> {
  const sql = connect(url, { max: 1, name: 'hub growth' })
  try {
    await sql.unsafe(`
      set session_replication_role = replica; set synchronous_commit = off;
      set maintenance_work_mem = '1GB'; set max_parallel_maintenance_workers = 0`)
    await work(sql)
  } finally {
    await sql.end()
  }
}

/** Writes rows into a table without its indexes, which are then made at once: some tables would take ten times as long. */
async function growTable(sql: Sql, table: GrownTable, rows: string): Promise<void> {
  await sql`update pg_index set indisready = false, indisvalid = false where indrelid = ${table}::regclass`
  await sql.unsafe(`insert into ${table} ${rows}`)
  await sql.unsafe(`vacuum (analyze) ${table}`)
  await sql.unsafe(`reindex table ${table}`)
}

async function copies(sql: Sql, table: string, factor: number): Promise<string> {
  const columns = await sql<Column[]>`
    select ${table} as table, attname as name, format_type(atttypid, null) as type
    from pg_attribute
    where attrelid = ${table}::regclass and attnum > 0 and not attisdropped and attgenerated = ''
    order by attnum`
  return `(${columns.map(({ name }) => name).join(', ')})
    select ${columns.map(copiedColumn).join(', ')} from ${table} cross join generate_series(1, ${factor - 1}) as n`
}

/** Generations overlap in their rounds. */
async function growRounds(sql: Sql, factor: number): Promise<void> {
  const rounds = 'reporting.reporting_round'
  await sql.unsafe(`insert into ${rounds} ${await copies(sql, rounds, factor)} on conflict do nothing`)
  await sql.unsafe(`analyze ${rounds}`)
}

const missingIntervals = `(centre_id, province_code, lao_code, opened_on, closed_on, demo)
  select i.centre_id, i.province_code, i.lao_code, i.opened_on, i.closed_on, c.demo
  from centres.centre_open_interval i
  join centres.centre c on c.id = i.centre_id
  where not exists (select from reporting.centre_open_interval known where known.centre_id = i.centre_id)`
