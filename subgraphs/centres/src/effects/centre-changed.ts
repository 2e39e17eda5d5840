import { fiscalYearOf } from '@hub/schema/calendar/fiscal-year'
import type { Change } from '@hub/server'
import { noteForReporting } from '../stores/centre-feed.ts'
import type { Owner } from '../stores/owner.ts'
import { refreshRollups } from '../stores/rollups.ts'

type Changed = Owner & { id: string; version: number }

/** Brings the figures up to date after a centre's stages have changed from a day on: totals change for all later years too. */
export async function stagesChanged({ sql, today }: Change, { provinceCode }: Owner, since: string): Promise<void> {
  const [first, last] = [fiscalYearOf(since), fiscalYearOf(today) + 1]
  await refreshRollups(
    sql,
    provinceCode,
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  )
}

/** As {@link stagesChanged}, for what also changes when the centre is open: reporting has to be told. */
export async function openTimesChanged(change: Change, centre: Changed, since: string): Promise<void> {
  await stagesChanged(change, centre, since)
  await noteForReporting(change.sql, centre)
}
