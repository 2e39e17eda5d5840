import type { PendingRows, Transaction } from '@hub/db/connect'

/** Brings the figures of some fiscal years to what the records say. */
export const refreshRollups = (sql: Transaction, years: readonly number[]): PendingRows<object> => sql<object[]>`
  select reporting.refresh_rollups(${[...years]}::integer[])`

/** Brings the figures of a fiscal year to what the records say, where only one province's reports have changed. */
export const refreshRollupsOf = (
  sql: Transaction,
  { fiscalYear, provinceCode }: { fiscalYear: number; provinceCode: string },
): PendingRows<object> => sql<object[]>`
  select reporting.refresh_rollups(array[${fiscalYear}]::integer[], array[${provinceCode}]::text[])`

/** As {@link refreshRollupsOf}, for several fiscal years and provinces. */
export const refreshRollupsOfProvinces = (
  sql: Transaction,
  years: readonly number[],
  provinceCodes: readonly string[],
): PendingRows<object> => sql<object[]>`
  select reporting.refresh_rollups(${[...years]}::integer[], ${[...provinceCodes]}::text[])`

/** Whether the rounds that have figures, of some fiscal years, are those for which somebody owes a report. */
export const owedRoundsHaveFigures = (sql: Transaction, years: readonly number[]): PendingRows<{ same: boolean }> =>
  sql<{ same: boolean }[]>`
  select not exists (
    select from reporting.reporting_round r
    where r.fiscal_year = any (${[...years]}::integer[])
      and exists (
        select from reporting.owed_round(null) o where o.fiscal_year = r.fiscal_year and o.half = r.half
      ) is distinct from exists (
        select from reporting.reporting_figures f where f.fiscal_year = r.fiscal_year and f.half = r.half
      )
  ) as same`
