import { todayInBangkok } from '@hub/schema/calendar/bangkok'
import type { LocalDate } from '@hub/schema/calendar/local-date'
import { analyzeTables } from '../analyze.ts'
import type { Sql, Transaction } from '../connect.ts'
import type { SubgraphName } from '../policies.ts'
import { refreshRollups } from '../rollups.ts'
import { takeWriteTurns } from '../write-turn.ts'
import { readSeedFile } from './read-seed-file.ts'
import { type SeedFile, seedFiles } from './seed-files.ts'
import { seedRounds } from './seed-rounds.ts'
import { addMissingRows, fitRows, seedTable, upsertRows } from './seed-table.ts'

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
    const before = await versions(transaction, subgraphs)
    await writeFiles(
      transaction,
      seedFiles.filter((file) => subgraphs.includes(file.subgraph)),
    )
    if (subgraphs.includes('reporting')) await seedRounds(transaction, today)
    const after = await versions(transaction, subgraphs)
    const changed = subgraphs.filter((subgraph) => before.get(subgraph) !== after.get(subgraph))
    await analyzeTables(transaction, changed)
    await refreshRollups(transaction, changed)
  })
}

async function writeFiles(sql: Transaction, files: readonly SeedFile[]): Promise<void> {
  const added = new Map<string, Set<string>>()
  for (const file of files) {
    const rows = readSeedFile(file.file)
    const name = `${file.subgraph}.${file.table}`
    const table = await seedTable(sql, name, Object.keys(rows[0] ?? {}))
    const fitted = fitRows(table, rows)
    if (file.kind === 'REFERENCE') {
      await upsertRows(sql, table, fitted)
      continue
    }
    const { partOf } = file
    const fresh = partOf && added.get(`${file.subgraph}.${partOf.table}`)
    const wanted = partOf ? fitted.filter((row) => fresh?.has(row[partOf.column] ?? '')) : fitted
    added.set(name, await addMissingRows(sql, table, wanted, file.identity))
  }
}

async function versions(sql: Transaction, subgraphs: readonly SubgraphName[]): Promise<Map<SubgraphName, number>> {
  const found = new Map<SubgraphName, number>()
  for (const subgraph of subgraphs) {
    const [row] = await sql.unsafe(`select version from ${subgraph}.dataset_version`)
    found.set(subgraph, Number(row?.version ?? 0))
  }
  return found
}
