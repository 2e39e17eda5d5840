import type { CentreStage } from '@hub/db/centres/values'
import type { Fragment, PendingRows, Transaction } from '@hub/db/connect'
import { centreLastsUntil } from './centre.ts'

export interface StagePeriodRow {
  centreId: string
  stage: CentreStage
  since: string
  until: string | null
  reason: string | null
}

/** Asks for the stage of a centre at the end of a day. */
export interface StageQuestion {
  centreId: string
  day: string
}

/** The stage of `c` at the end of a day. */
export const stageOn = (sql: Transaction, day: Fragment): Fragment => sql`
  centres.stage_of(
    c.selected_on, c.oriented_on, c.established_on, c.closed_on,
    exists (
      select from centres.centre_suspension s
      where s.centre_id = c.id and s.suspended_on <= ${day} and (s.resumed_on is null or s.resumed_on > ${day})
    ),
    ${day}
  )`

/** Whether `c` was established and not closed at the end of a day. */
export const isOpenOn = (sql: Transaction, day: string): Fragment =>
  sql`c.established_on <= ${day} and ${centreLastsUntil(sql)} > ${day}`

export const stageHistories = (sql: Transaction, centres: readonly string[]): PendingRows<StagePeriodRow> =>
  sql<StagePeriodRow[]>`
  select centre_id, stage, since, until, reason
  from centres.centre_stage
  where centre_id = any (${[...centres]}::uuid[])
  order by since`

export const stagesOnDays = (
  sql: Transaction,
  asked: readonly StageQuestion[],
): PendingRows<StageQuestion & { stage: CentreStage | null }> =>
  sql<(StageQuestion & { stage: CentreStage | null })[]>`
  select c.id as centre_id, q.day, ${stageOn(sql, sql`q.day`)} as stage
  from unnest(${asked.map(({ centreId }) => centreId)}::uuid[], ${asked.map(({ day }) => day)}::date[]) as q (centre_id, day)
  join centres.centre c on c.id = q.centre_id`
