import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { getTableColumns } from 'drizzle-orm'
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core'
import type { Transaction } from './connect.ts'
import { copyLine, type Field } from './copy-text.ts'

/** Gathers rows of any tables and writes them by COPY. */
export interface BulkLoad {
  /**
   * Takes a row. A row that others refer to comes first; all rows of a table give the same columns.
   * @throws {RangeError} when a row's columns differ from those of the table's first row
   */
  add<Table extends PgTable>(table: Table, row: Table['$inferInsert']): void
  /** To be called between whole entities: writes what has gathered once it is large. */
  settle(): Promise<void>
  /** How many rows it has taken so far. */
  rows(): number
  /** Writes the rest and tells how many rows each table was given. */
  finish(): Promise<ReadonlyMap<string, number>>
}

interface Stage {
  target: string
  name: string
  keys: string[]
  columns: string
  /** The columns with the type that each text is read as. */
  typed: string
  lines: string[]
  rows: number
  /** Rows there were when the planner last looked. */
  analyzed: number
}

const LARGE = 8_000_000

/**
 * Opens a bulk load in a transaction. Postgres refuses COPY into a table with row-level security, so the rows go into
 * temporary tables and from there by one INSERT a table, in the order in which the tables were first given.
 */
export function bulkLoad(sql: Transaction): BulkLoad {
  const stages = new Map<PgTable, Stage>()
  let gathered = 0
  let taken = 0

  async function write(): Promise<void> {
    for (const stage of stages.values()) if (stage.lines.length > 0) await writeStage(sql, stage)
    gathered = 0
  }

  return {
    add(table, row) {
      const stage = stages.get(table) ?? open(table, row)
      stages.set(table, stage)
      const line = copyLine(fieldsOf(stage, row))
      stage.lines.push(line)
      gathered += line.length
      taken++
    },
    rows: () => taken,
    async settle() {
      if (gathered >= LARGE) await write()
    },
    async finish() {
      await write()
      return new Map([...stages.values()].map((stage) => [stage.target, stage.rows]))
    },
  }
}

function open(table: PgTable, row: object): Stage {
  const { schema, name } = getTableConfig(table)
  const columns = getTableColumns(table)
  const keys = Object.keys(row)
  const listed = keys.map((key) => ({ name: `"${columns[key]?.name}"`, type: columns[key]?.getSQLType() ?? 'text' }))
  return {
    target: `${schema}.${name}`,
    name: `stage_${schema}_${name}`,
    keys,
    columns: listed.map((column) => column.name).join(', '),
    typed: listed.map((column) => `${column.name}::${column.type}`).join(', '),
    lines: [],
    rows: 0,
    analyzed: 0,
  }
}

function fieldsOf({ target, keys }: Stage, row: object): Field[] {
  const entries = Object.entries(row)
  if (entries.length === keys.length && entries.every(([key], at) => key === keys[at])) {
    return entries.map(([, field]) => field as Field)
  }
  throw new RangeError(
    `${target}: a row gives (${Object.keys(row).join(', ')}), the first one gave (${keys.join(', ')})`,
  )
}

async function writeStage(sql: Transaction, stage: Stage): Promise<void> {
  const { target, name, columns, typed, lines } = stage
  if (stage.rows === 0) {
    // Any text is taken: the driver would wait for ever for the end of a COPY that Postgres refuses.
    await sql.unsafe(`create temporary table ${name} (${columns.replaceAll(',', ' text,')} text) on commit drop`)
  }
  const into = await sql.unsafe(`copy ${name} (${columns}) from stdin`).writable()
  await pipeline(Readable.from(chunks(lines)), into)
  await sql.unsafe(`insert into ${target} (${columns}) select ${typed} from ${name}`)
  await sql.unsafe(`truncate ${name}`)
  stage.rows += lines.length
  stage.lines = []
  await analyzeGrown(sql, stage)
}

const FEW_ROWS = 1000
const GROWTH = 4

/** The checks of foreign keys are planned once and kept: planned for an empty table, they would read all of a large one. */
async function analyzeGrown(sql: Transaction, stage: Stage): Promise<void> {
  if (stage.rows < Math.max(FEW_ROWS, stage.analyzed * GROWTH)) return
  await sql.unsafe(`analyze ${stage.target}`)
  stage.analyzed = stage.rows
}

const LINES_A_CHUNK = 500

function* chunks(lines: readonly string[]): Generator<Buffer> {
  for (let at = 0; at < lines.length; at += LINES_A_CHUNK) {
    yield Buffer.from(lines.slice(at, at + LINES_A_CHUNK).join(''))
  }
}
