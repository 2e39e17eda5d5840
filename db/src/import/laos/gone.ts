import type { Transaction } from '../../connect.ts'
import type { PlacedNotice } from './describe-finding.ts'
import type { Plan } from './plan.ts'

/** A register that lacks more of the open LAOs than this share, and more than a few, was likely cut short. */
const CREDIBLE_SHARE = 0.1
const FEW = 100

/** Whether so many LAOs are gone that somebody ought to say that this is meant. */
export const isDoubtful = ({ changes, open }: Plan): boolean =>
  changes.closed > FEW && changes.closed > open * CREDIBLE_SHARE

/** The notice that refuses a register for it. */
export const manyGone = ({ changes, open }: Plan): PlacedNotice => ({
  ...{ line: null, rows: 1, code: null, column: null },
  kind: 'MANY_GONE',
  found: changes.closed.toLocaleString('en-US'),
  hint: open.toLocaleString('en-US'),
})

/** A notice for each LAO that is to be closed. */
export const goneNotices = (sql: Transaction): AsyncIterable<PlacedNotice[]> =>
  sql<PlacedNotice[]>`
    select null::integer as line, 1 as rows, code, 'GONE' as kind, null as "column", full_name_th as found, null as hint
    from gone_lao order by code`.cursor(500)
