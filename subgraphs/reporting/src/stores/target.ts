import type { PendingRows, Transaction } from '@hub/db/connect'
import type { indicators, targetBases } from '@hub/db/reporting/values'

export type Indicator = (typeof indicators)[number]
export type Basis = (typeof targetBases)[number]

/** Names a target, but for the day its progress is counted for. */
export interface TargetKey {
  indicator: Indicator
  basis: Basis
  area: string
  year: number
}

/** A target. One that ONDC sets in the hub has no source. */
export interface TargetRow extends TargetKey {
  id: string
  version: number
  value: number
  sourceId: string | null
  locatorTh: string | null
  locatorEn: string | null
}

export interface AreaYear {
  area: string
  year: number
}

const columns = (sql: Transaction) =>
  sql`t.id, t.version, t.indicator, t.basis, t.area, t.fiscal_year as year, t.value, t.source_id, t.locator_th, t.locator_en`

/** The targets with these keys. */
export const targetsByKey = (sql: Transaction, keys: readonly TargetKey[]): PendingRows<TargetRow> => sql<TargetRow[]>`
  select ${columns(sql)}
  from unnest(
    ${keys.map(({ indicator }) => indicator)}::text[], ${keys.map(({ basis }) => basis)}::text[],
    ${keys.map(({ area }) => area)}::text[], ${keys.map(({ year }) => year)}::integer[]
  ) as wanted (indicator, basis, area, year)
  join reporting.target t
    on t.indicator = wanted.indicator and t.basis = wanted.basis and t.area = wanted.area and t.fiscal_year = wanted.year`

/** The targets of these areas and fiscal years, by indicator. */
export const targetsByAreaYear = (sql: Transaction, keys: readonly AreaYear[]): PendingRows<TargetRow> => sql<
  TargetRow[]
>`
  select ${columns(sql)}
  from unnest(${keys.map(({ area }) => area)}::text[], ${keys.map(({ year }) => year)}::integer[]) as wanted (area, year)
  join reporting.target t on t.area = wanted.area and t.fiscal_year = wanted.year
  order by t.indicator, t.basis`

/** The targets of an area from one fiscal year to another, by year and indicator. */
export const targetsBetween = (
  sql: Transaction,
  { area, from, to }: { area: string; from: number; to: number },
): PendingRows<TargetRow> => sql<TargetRow[]>`
  select ${columns(sql)}
  from reporting.target t
  where t.area = ${area} and t.fiscal_year between ${from} and ${to}
  order by t.fiscal_year, t.indicator, t.basis`
