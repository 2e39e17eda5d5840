import { todayInBangkok } from '@hub/schema/calendar/bangkok'
import { fiscalYearOf } from '@hub/schema/calendar/fiscal-year'
import type { Sql, Transaction } from '../connect.ts'
import type { SubgraphName } from '../policies.ts'
import { refreshRollups } from '../rollups.ts'
import { takeWriteTurns } from '../write-turn.ts'
import type { SeedOptions } from './seed-reference.ts'
import { seedRounds } from './seed-rounds.ts'

const figures: Record<SubgraphName, string> = {
  centres: 'centres.centre_figures',
  networks: 'networks.network_figures',
  reporting: 'reporting.reporting_figures',
}

/**
 * Opens the fiscal year of a day, which begins without anybody writing anything: its rounds, and the figures of the year,
 * which start from what there was in total. On any other day of the year it changes nothing.
 */
export async function openFiscalYear(
  sql: Sql,
  options: SeedOptions & { subgraphs: readonly SubgraphName[] },
): Promise<void> {
  const { subgraphs, today = todayInBangkok() } = options
  await sql.begin(async (begun) => {
    const transaction = begun as unknown as Transaction
    await transaction`select set_config('hub.actor', 'hub', true), set_config('hub.reason', 'a fiscal year began', true)`
    await transaction`select pg_advisory_xact_lock(hashtext('hub seed'))`
    await takeWriteTurns(transaction, subgraphs)
    if (subgraphs.includes('reporting')) await seedRounds(transaction, today)
    for (const subgraph of subgraphs) {
      if (await lacksYear(transaction, figures[subgraph], fiscalYearOf(today)))
        await refreshRollups(transaction, [subgraph])
    }
  })
}

/** Whether a rollup has years, but not this one. */
async function lacksYear(sql: Transaction, table: string, year: number): Promise<boolean> {
  const [found] = await sql.unsafe<{ lacks: boolean }[]>(
    `select exists (select from ${table}) and not exists (select from ${table} where fiscal_year = $1) as lacks`,
    [year],
  )
  return found?.lacks === true
}
