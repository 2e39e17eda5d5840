import { todayInBangkok } from '@hub/schema/calendar/bangkok'
import type { LocalDate } from '@hub/schema/calendar/local-date'
import { analyzeTables } from '../analyze.ts'
import type { Sql, Transaction } from '../connect.ts'
import { newestVersions } from '../newest-versions.ts'
import type { SubgraphName } from '../policies.ts'
import { refreshRollups } from '../rollups.ts'
import { takeWriteTurns } from '../write-turn.ts'
import { readSeedFile } from './read-seed-file.ts'
import { type SeedFile, seedFiles } from './seed-files.ts'
import { seedRounds } from './seed-rounds.ts'
import { findLacking, fitRows, nameOf, type SeedRows, seedTables, writeLacking } from './seed-table.ts'

export interface SeedOptions {
  /** Which subgraphs live in this database; all of them unless they are run apart. */
  subgraphs?: readonly SubgraphName[]
  /** Reporting rounds are opened up to this day's fiscal year. */
  today?: LocalDate
}

const everySubgraph: readonly SubgraphName[] = ['centres', 'networks', 'reporting']

/**
 * Writes the reference facts and what the five documents say, in one transaction. Where all of it is there already,
 * nothing is written: neither a version nor the change log moves. What users have since changed stays as they left it.
 */
export async function seedReference(
  sql: Sql,
  { subgraphs = everySubgraph, today = todayInBangkok() }: SeedOptions = {},
): Promise<void> {
  await sql.begin(async (begun) => {
    const transaction = begun as unknown as Transaction
    await transaction`select set_config('hub.actor', 'hub seed', true), set_config('hub.reason', 'reference facts', true)`
    await transaction`select pg_advisory_xact_lock(hashtext('hub seed'))`
    await takeWriteTurns(transaction, subgraphs)
    const before = await newestVersions(transaction, subgraphs)
    await writeFiles(
      transaction,
      seedFiles.filter((file) => subgraphs.includes(file.subgraph)),
    )
    if (subgraphs.includes('reporting')) await seedRounds(transaction, today)
    const after = await newestVersions(transaction, subgraphs)
    const changed = subgraphs.filter((subgraph) => before[subgraph] !== after[subgraph])
    if (changed.length === 0) return
    await analyzeTables(transaction, changed)
    await refreshRollups(transaction, changed)
  })
}

async function writeFiles(sql: Transaction, files: readonly SeedFile[]): Promise<void> {
  const tables = await seedTables(sql, files)
  const read = (file: SeedFile): SeedRows => fitRows(tables, file, readSeedFile(file.file))
  const wholes = files.filter(({ partOf }) => !partOf).map(read)
  const added = new Map<string, Set<string>>()
  for (const rows of await findLacking(sql, wholes)) added.set(rows.name, await writeLacking(sql, rows))
  for (const file of files) {
    const { subgraph, partOf } = file
    const records = partOf && added.get(nameOf({ subgraph, table: partOf.table }))
    // At most starts no record is added: then no file of parts is read.
    if (partOf && records) await writeLacking(sql, partsOf(records, partOf.column, read(file)))
  }
}

const partsOf = (records: ReadonlySet<string>, column: string, seed: SeedRows): SeedRows => ({
  ...seed,
  rows: seed.rows.filter((row) => records.has(row[column] ?? '')),
})
