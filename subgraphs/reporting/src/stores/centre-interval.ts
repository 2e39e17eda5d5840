import type { PendingRows, Transaction } from '@hub/db/connect'
import type { Half } from '@hub/schema/calendar/half'

/** A centre as its owner tells of it. */
export interface CentreCopy {
  centreId: string
  laoCode: string
  provinceCode: string
  demo: boolean
  version: number
}

/** A time in which a centre was open; `closedOn` is the first day on which it was not, null while it is. */
export interface OpenInterval {
  openedOn: string
  closedOn: string | null
}

/** A round that a centre owes a report for, and under which province it counts. */
export interface OwedRound {
  year: number
  half: Half
  provinceCode: string
}

/** The version of a centre that its copy is of; no row for one not known. */
export const centreVersion = (sql: Transaction, centreId: string): PendingRows<{ version: number }> =>
  sql<{ version: number }[]>`select version from reporting.centre where id = ${centreId}`

/** Writes a centre's copy, when it is new or differs from the one known. */
export const upsertCentre = (
  sql: Transaction,
  { centreId, laoCode, provinceCode, demo, version }: CentreCopy,
): PendingRows<object> => sql<object[]>`
  insert into reporting.centre as c (id, lao_code, province_code, demo, version)
  values (${centreId}, ${laoCode}, ${provinceCode}, ${demo}, ${version})
  on conflict (id) do update
    set lao_code = excluded.lao_code, province_code = excluded.province_code, demo = excluded.demo, version = excluded.version
    where (excluded.lao_code, excluded.province_code, excluded.demo, excluded.version)
      is distinct from (c.lao_code, c.province_code, c.demo, c.version)`

/** Removes the times of a centre that are no longer told. */
export const removeOtherIntervals = (
  sql: Transaction,
  { centreId }: CentreCopy,
  intervals: readonly OpenInterval[],
): PendingRows<object> => sql<object[]>`
  delete from reporting.centre_open_interval
  where centre_id = ${centreId} and opened_on <> all (${intervals.map(({ openedOn }) => openedOn)}::date[])`

/** Writes the times of a centre that are new or differ from those known. */
export const upsertIntervals = (
  sql: Transaction,
  { centreId, provinceCode, laoCode, demo }: CentreCopy,
  intervals: readonly OpenInterval[],
): PendingRows<object> => sql<object[]>`
  insert into reporting.centre_open_interval as i (centre_id, province_code, lao_code, opened_on, closed_on, demo)
  select ${centreId}, ${provinceCode}, ${laoCode}, told.opened_on, told.closed_on, ${demo}
  from unnest(
    ${intervals.map(({ openedOn }) => openedOn)}::date[], ${intervals.map(({ closedOn }) => closedOn)}::date[]
  ) as told (opened_on, closed_on)
  on conflict (centre_id, opened_on) do update
    set closed_on = excluded.closed_on, province_code = excluded.province_code, lao_code = excluded.lao_code, demo = excluded.demo
    where (excluded.closed_on, excluded.province_code, excluded.lao_code, excluded.demo)
      is distinct from (i.closed_on, i.province_code, i.lao_code, i.demo)`

/** The rounds that a centre owes, or will owe, by everything recorded. */
export const roundsOwedBy = (sql: Transaction, centreId: string): PendingRows<OwedRound> => sql<OwedRound[]>`
  select fiscal_year as year, half, province_code from reporting.owed_round(null) where centre_id = ${centreId}`

/** Whether an LAO of a province is known. */
export const laoExists = (
  sql: Transaction,
  laoCode: string,
  provinceCode: string,
): PendingRows<{ found: boolean }> => sql<{ found: boolean }[]>`
  select exists (select from reporting.lao where code = ${laoCode} and province_code = ${provinceCode}) as found`
