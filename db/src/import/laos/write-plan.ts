import type { LocalDate } from '@hub/schema/calendar/local-date'
import { analyzeTables } from '../../analyze.ts'
import type { SubgraphName } from '../../policies.ts'
import { refreshRollups } from '../../rollups.ts'
import { applyDistricts, applyLaos, closeGone } from './apply.ts'
import { refreshCopies } from './copies.ts'
import { recordHistory } from './history.ts'
import { type Changes, countOf } from './plan.ts'
import { distinct, type Transactions } from './transactions.ts'

/** Beyond so many changed rows the change log counts them instead of keeping each before and after. */
const KEPT_ONE_BY_ONE = 1_000

/** Writes what was planned and the copies of it, and tells which subgraphs were written. */
export async function writePlan(transactions: Transactions, changes: Changes, day: LocalDate): Promise<SubgraphName[]> {
  const { centres } = transactions
  const planned = countOf(changes)
  for (const sql of distinct(transactions)) {
    await sql`select set_config('hub.bulk', ${planned > KEPT_ONE_BY_ONE ? 'on' : ''}, true)`
  }
  if (planned > 0) {
    await applyDistricts(centres)
    await applyLaos(centres)
    await recordHistory(centres, day)
    await closeGone(centres, day)
  }
  const copied = await refreshCopies(transactions)
  return planned > 0 ? ['centres', ...copied] : copied
}

/** Recounts the figures of the subgraphs that were written; of their LAOs all may be new, and of other tables none is. */
export async function refreshFigures(transactions: Transactions, subgraphs: readonly SubgraphName[]): Promise<void> {
  for (const name of subgraphs) {
    await analyzeTables(transactions[name], [name], 'lao%')
    await refreshRollups(transactions[name], [name])
  }
}
