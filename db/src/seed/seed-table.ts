import type { Transaction } from '../connect.ts'
import { stableId } from '../stable-id.ts'
import type { SeedRow } from './read-seed-file.ts'

/** What of a table a seed file fills. */
export interface SeedTable {
  /** Quoted and with its schema. */
  name: string
  columns: string[]
  key: string[]
  uuids: Set<string>
  versioned: boolean
}

/** Looks a table up in the catalogue, for those of `wanted` columns that it has. */
export async function seedTable(sql: Transaction, name: string, wanted: readonly string[]): Promise<SeedTable> {
  const found = await sql<{ column: string; type: string; key: boolean }[]>`
    select a.attname as column, format_type(a.atttypid, null) as type, coalesce(a.attnum = any (i.indkey), false) as key
    from pg_attribute a
    left join pg_index i on i.indrelid = a.attrelid and i.indisprimary
    where a.attrelid = ${name}::regclass and a.attnum > 0 and not a.attisdropped`
  const columns = found.filter(({ column }) => wanted.includes(column))
  return {
    name,
    columns: columns.map(({ column }) => column),
    key: found.filter(({ key }) => key).map(({ column }) => column),
    uuids: new Set(columns.filter(({ type }) => type === 'uuid').map(({ column }) => column)),
    versioned: found.some(({ column }) => column === 'version'),
  }
}

/** The rows as the table takes them: its columns only, and readable names turned into the uuids they stand for. */
export const fitRows = (table: SeedTable, rows: readonly SeedRow[]): SeedRow[] =>
  rows.map((row) =>
    Object.fromEntries(
      table.columns.map((column) => {
        const text = row[column] ?? null
        return [column, text !== null && table.uuids.has(column) ? stableId(text) : text]
      }),
    ),
  )

/** Brings the table's rows to what the given ones say. No statement that writes is sent when they say so already. */
export async function upsertRows(sql: Transaction, table: SeedTable, rows: readonly SeedRow[]): Promise<void> {
  const { name, columns, key } = table
  const given = `select ${list(columns)} from jsonb_populate_recordset(null::${name}, $1)`
  const different = `${given} except select ${list(columns)} from ${name}`
  const [found] = await sql.unsafe(`select exists (${different})`, [rows as never])
  if (!found?.exists) return
  const changes = columns.filter((column) => !key.includes(column)).map((column) => `${column} = excluded.${column}`)
  if (table.versioned) changes.push('version = target.version + 1')
  await sql.unsafe(
    `insert into ${name} as target (${list(columns)}) ${different} on conflict (${list(key)}) do update set ${changes.join(', ')}`,
    [rows as never],
  )
}

/**
 * Adds those of the given rows that the table does not have, told by the columns `identity`, and returns the keys (their
 * first column) of those it added.
 */
export async function addMissingRows(
  sql: Transaction,
  table: SeedTable,
  rows: readonly SeedRow[],
  identity: readonly string[] = table.key,
): Promise<Set<string>> {
  const { name, columns } = table
  const missing = `
    select ${list(columns)} from jsonb_populate_recordset(null::${name}, $1) given
    where not exists (select from ${name} there where ${identity.map((column) => `there.${column} = given.${column}`).join(' and ')})`
  const [found] = await sql.unsafe(`select exists (${missing})`, [rows as never])
  if (!found?.exists) return new Set()
  const added = await sql.unsafe(
    `insert into ${name} (${list(columns)}) ${missing} returning ${table.key[0]}::text as key`,
    [rows as never],
  )
  return new Set(added.map(({ key }) => String(key)))
}

const list = (columns: readonly string[]): string => columns.map((column) => `"${column}"`).join(', ')
