import type { AreaFigureName } from '../../area-figures/area-figure-words.ts'
import type { YearPoint } from '../../chart/year-points.ts'
import type { Indicator, NationYearsQuery, TargetBasis } from '../../generated/documents.ts'

export type Year = NationYearsQuery['fiscalYears'][number]

/** The years as a chart draws them, for one indicator counted in one way. */
export const yearPoints = (years: readonly Year[], indicator: Indicator, basis: TargetBasis): YearPoint[] =>
  years.map((year) => ({
    year: year.year,
    isRunning: year.isRunning,
    actual: actualOf(year, indicator, basis),
    target: targetOf(year, indicator, basis)?.value ?? null,
    published: printedOf(year, indicator, basis).flatMap(({ value }) => (value === null ? [] : [value])),
  }))

/** Which figure of an area an indicator counted in one way is. */
export function figureOf(indicator: Indicator, basis: TargetBasis): AreaFigureName {
  if (basis === 'TOTAL_BY_END') return indicator === 'CENTRES' ? 'centres' : 'networks'
  return indicator === 'CENTRES' ? 'established' : 'formed'
}

/** What was reached in a year; null is no figure. */
export function actualOf(year: Year, indicator: Indicator, basis: TargetBasis): number | null {
  const figures = indicator === 'CENTRES' ? year.centreFigures : year.networkFigures
  if (!figures) return null
  if (basis === 'TOTAL_BY_END') return figures.totalByEnd
  return 'establishedInYear' in figures ? figures.establishedInYear : figures.formedInYear
}

/** What was aimed at. */
export const targetOf = (year: Year, indicator: Indicator, basis: TargetBasis) =>
  year.targets?.find((target) => target.indicator === indicator && target.basis === basis)

/** What documents print of a year, but for targets. */
export const printedOf = (year: Year, indicator: Indicator, basis: TargetBasis) =>
  (year.publishedFigures ?? []).filter(
    (figure) =>
      figure.indicator === indicator && figure.basis === basis && figure.kind !== 'TARGET' && figure.value !== null,
  )
