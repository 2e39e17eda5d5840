import type { LocalDate } from '@hub/schema/calendar/local-date'
import type { Transaction } from '../../connect.ts'
import { applyDistricts, applyLaos, closeGone } from './apply.ts'
import { refreshCopies } from './copies.ts'
import { recordHistory } from './history.ts'
import { type Changes, countOf } from './plan.ts'
import type { Progress } from './progress.ts'

/** Beyond so many changed rows the change log counts them instead of keeping each before and after. */
const KEPT_ONE_BY_ONE = 1_000

/** Writes what was planned, the copies of the other schemas and the figures that follow from it. */
export async function writePlan(sql: Transaction, changes: Changes, day: LocalDate, progress: Progress): Promise<void> {
  progress.enter('WRITING')
  await sql`select set_config('hub.bulk', ${countOf(changes) > KEPT_ONE_BY_ONE ? 'on' : ''}, true)`
  await applyDistricts(sql)
  await applyLaos(sql)
  await recordHistory(sql, day)
  await closeGone(sql, day)
  await refreshCopies(sql)
  progress.enter('FIGURES')
  await sql`select centres.refresh_rollups()`
  await sql`select networks.refresh_rollups()`
  await sql`select reporting.refresh_rollups()`
}
