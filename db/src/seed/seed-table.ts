import type { Transaction } from '../connect.ts'
import { stableId } from '../stable-id.ts'
import type { SeedRow } from './read-seed-file.ts'
import type { SeedFile } from './seed-files.ts'

/** A table as the catalogue has it. */
interface SeedTable {
  /** The type of each column. */
  columns: Map<string, string>
  key: string[]
}

/** Which rows of a seed go where, and how later starts treat them. */
export type SeedTarget = Pick<SeedFile, 'subgraph' | 'table' | 'kind' | 'identity'>

/** Rows as their table takes them. */
export interface SeedRows extends SeedTable, Pick<SeedFile, 'kind'> {
  /** The table, with its schema. */
  name: string
  /** The columns that are given. */
  given: string[]
  /** The columns by which a missing row is told. */
  identity: readonly string[]
  rows: SeedRow[]
}

/** The name of a seed's table, with its schema. */
export const nameOf = ({ subgraph, table }: Pick<SeedFile, 'subgraph' | 'table'>): string => `${subgraph}.${table}`

/** Looks the tables of some seeds up in the catalogue, each by its name with its schema. */
export async function seedTables(sql: Transaction, targets: readonly SeedTarget[]): Promise<Map<string, SeedTable>> {
  const names = targets.map(nameOf)
  const found = await sql<{ name: string; column: string; type: string; isKey: boolean }[]>`
    select named.name, a.attname as column, format_type(a.atttypid, null) as type,
           coalesce(a.attnum = any (i.indkey), false) as is_key
    from unnest(${names}::text[]) as named (name)
    join pg_attribute a on a.attrelid = named.name::regclass and a.attnum > 0 and not a.attisdropped
    left join pg_index i on i.indrelid = a.attrelid and i.indisprimary
    order by a.attrelid, a.attnum`
  const tables = new Map(names.map((name): [string, SeedTable] => [name, { columns: new Map(), key: [] }]))
  for (const { name, column, type, isKey } of found) {
    tables.get(name)?.columns.set(column, type)
    if (isKey) tables.get(name)?.key.push(column)
  }
  return tables
}

/** Rows as the table takes them: its columns only, and readable names turned into the uuids they stand for. */
export function fitRows(
  tables: ReadonlyMap<string, SeedTable>,
  target: SeedTarget,
  rows: readonly SeedRow[],
): SeedRows {
  const name = nameOf(target)
  const table = tables.get(name)
  if (!table) throw new Error(`${name} was not looked up`)
  const given = Object.keys(rows[0] ?? {}).filter((column) => table.columns.has(column))
  const fit = (column: string, text: string | null): string | null =>
    text !== null && table.columns.get(column) === 'uuid' ? stableId(text) : text
  const fitted = rows.map((row) =>
    Object.fromEntries(given.map((column) => [column, fit(column, row[column] ?? null)])),
  )
  const { kind, identity = table.key } = target
  return { ...table, name, given, kind, identity, rows: fitted }
}

/** Those seeds of which their tables lack rows, in the order given; asked for all in one statement. */
export async function findLacking(sql: Transaction, asked: readonly SeedRows[]): Promise<SeedRows[]> {
  const questions = asked.map((each, at) => `select ${at} as at where exists (${lacking(each, `$1::jsonb -> ${at}`)})`)
  const found = await sql.unsafe(questions.join(' union all '), [asked.map(({ rows }) => rows) as never])
  const at = new Set(found.map((row) => row.at))
  return asked.filter((_, index) => at.has(index))
}

/** Writes what a table lacks of some rows, and returns the keys (their first column) of what it wrote. */
export async function writeLacking(sql: Transaction, seed: SeedRows): Promise<Set<string>> {
  const written = await sql.unsafe(
    `insert into ${seed.name} as target (${list(seed.given)}) ${lacking(seed, '$1')} ${onConflict(seed)}
     returning ${seed.key[0]}::text as key`,
    [seed.rows as never],
  )
  return new Set(written.map(({ key }) => String(key)))
}

/** The rows of a JSON array that a table lacks: facts that it tells otherwise or not at all, records that it does not have. */
function lacking({ name, given, kind, identity }: SeedRows, json: string): string {
  const rows = `select ${list(given)} from jsonb_populate_recordset(null::${name}, ${json}) given`
  if (kind === 'REFERENCE') return `${rows} except select ${list(given)} from ${name}`
  const same = identity.map((column) => `there.${column} = given.${column}`).join(' and ')
  return `${rows} where not exists (select from ${name} there where ${same})`
}

function onConflict({ columns, given, key, kind }: SeedRows): string {
  if (kind === 'RECORD') return ''
  const changes = given.filter((column) => !key.includes(column)).map((column) => `${column} = excluded.${column}`)
  if (columns.has('version')) changes.push('version = target.version + 1')
  return `on conflict (${list(key)}) do update set ${changes.join(', ')}`
}

const list = (columns: readonly string[]): string => columns.map((column) => `"${column}"`).join(', ')
