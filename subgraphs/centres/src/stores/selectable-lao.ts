import type { PendingRows, Transaction } from '@hub/db/connect'

/** An LAO that is to be selected, and what stands in the way. */
export interface SelectableLao {
  code: string
  provinceCode: string
  demo: boolean
  establishedOn: string | null
  /** The first day on which it no longer existed. */
  closedOn: string | null
  /** Whether it has a centre that is not closed. */
  hasCentre: boolean
  /** The first day on which the last of its earlier centres was closed. */
  lastCentreClosedOn: string | null
}

export const selectableLao = (sql: Transaction, code: string): PendingRows<SelectableLao> => sql<SelectableLao[]>`
  select l.code, l.province_code, l.demo, l.established_on, l.closed_on,
         exists (select from centres.centre c where c.lao_code = l.code and c.closed_on is null) as has_centre,
         (select max(c.closed_on) from centres.centre c where c.lao_code = l.code) as last_centre_closed_on
  from centres.lao l
  where l.code = ${code}`
