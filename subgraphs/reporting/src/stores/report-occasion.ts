import type { PendingRows, Transaction } from '@hub/db/connect'
import type { Half } from '@hub/schema/calendar/half'
import type { RevisionKey } from './report-content.ts'

/** A centre and a round that it may report for. */
export interface Occasion {
  /** The round's days; null when no such round is recorded. */
  startsOn: string | null
  opensOn: string
  closesOn: string
  /** Whether the centre was open on a day of the half-year. */
  wasOpen: boolean
  /** Whether the centre or the round is of the demo nation. */
  demo: boolean
  /** The report that is there; null when there is none, or it was withdrawn. */
  reportId: string | null
}

/** What there is of a centre that the viewer may see, and a round: no row for another's centre. */
export const occasionOf = (
  sql: Transaction,
  { centreId, year, half, today }: { centreId: string; year: number; half: Half; today: string },
): PendingRows<Occasion> => sql<Occasion[]>`
  select o.starts_on, o.opens_on, o.closes_on, c.demo or coalesce(o.demo, false) as demo, r.id as report_id,
         exists (
           select from reporting.centre_open_interval i
           where i.centre_id = c.id and i.opened_on <= least(o.ends_on, ${today}::date)
             and (i.closed_on is null or i.closed_on > o.starts_on)
         ) as was_open
  from reporting.centre c
  left join reporting.reporting_round o on o.fiscal_year = ${year} and o.half = ${half}
  left join reporting.centre_report r
    on r.centre_id = c.id and r.fiscal_year = ${year} and r.half = ${half} and r.state <> 'WITHDRAWN'
  where c.id = ${centreId}`

/** A report, with the revision of its centre's last accepted report for an earlier round. */
export interface LastAcceptedRow {
  id: string
  last: RevisionKey
}

/** What the centres of these reports had accepted last, before the rounds these are for; no row when nothing was. */
export const lastAcceptedBefore = (sql: Transaction, ids: readonly string[]): PendingRows<LastAcceptedRow> => sql<
  LastAcceptedRow[]
>`
  select r.id, json_build_object('reportId', a.id, 'revision', a.revision) as last
  from reporting.centre_report r
  cross join lateral (
    select earlier.id, earlier.revision
    from reporting.centre_report earlier
    where earlier.centre_id = r.centre_id and earlier.state = 'ACCEPTED'
      and (earlier.fiscal_year, earlier.half) < (r.fiscal_year, r.half)
    order by earlier.fiscal_year desc, earlier.half desc
    limit 1
  ) a
  where r.id = any (${[...ids]}::uuid[])`
