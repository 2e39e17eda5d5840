import type { PendingRows, Transaction } from '@hub/db/connect'
import type { publishedFigureKinds } from '@hub/db/reporting/values'
import { isOpaqueId } from '@hub/server'
import type { AreaYear, Indicator, TargetKey } from './target.ts'

/** A figure as a document prints it. */
export interface FigureRow extends TargetKey {
  id: string
  version: number
  asOf: string | null
  value: number | null
  kind: (typeof publishedFigureKinds)[number]
  sourceId: string
  locatorTh: string
  locatorEn: string
}

/** Which figures; null does not restrict. */
export interface FigureRange {
  indicator: Indicator | null
  area: string | null
  from: number | null
  to: number | null
}

const columns = (sql: Transaction) => sql`
  f.id, f.version, f.indicator, f.basis, f.area, f.fiscal_year as year, f.as_of, f.value, f.kind, f.source_id, f.locator_th, f.locator_en`

const order = (sql: Transaction) => sql`f.fiscal_year, f.indicator, f.as_of nulls first, f.kind, f.id`

/** The figures with these ids. */
export const figuresById = (sql: Transaction, ids: readonly string[]): PendingRows<FigureRow> => sql<FigureRow[]>`
  select ${columns(sql)}
  from reporting.published_figure f
  where f.id = any (${ids.filter(isOpaqueId)}::uuid[])`

/** The figures of these areas and fiscal years, and of the year before and after each; `aroundYear` says for which. */
export const figuresAround = (
  sql: Transaction,
  keys: readonly AreaYear[],
): PendingRows<FigureRow & { aroundYear: number }> => sql<(FigureRow & { aroundYear: number })[]>`
  select ${columns(sql)}, wanted.year as around_year
  from unnest(${keys.map(({ area }) => area)}::text[], ${keys.map(({ year }) => year)}::integer[]) as wanted (area, year)
  join reporting.published_figure f on f.area = wanted.area and f.fiscal_year between wanted.year - 1 and wanted.year + 1
  order by ${order(sql)}`

/** The figures in a range, by fiscal year and indicator. */
export const figuresInRange = (
  sql: Transaction,
  { indicator, area, from, to }: FigureRange,
): PendingRows<FigureRow> => sql<FigureRow[]>`
  select ${columns(sql)}
  from reporting.published_figure f
  where (${indicator}::text is null or f.indicator = ${indicator})
    and (${area}::text is null or f.area = ${area})
    and (${from}::integer is null or f.fiscal_year >= ${from})
    and (${to}::integer is null or f.fiscal_year <= ${to})
  order by ${order(sql)}`
