import type { YearPoint } from '../../chart/year-points.ts'
import type { Indicator, NationYearsQuery, TargetBasis } from '../../generated/documents.ts'

type Year = NationYearsQuery['fiscalYears'][number]

/** The years as a chart draws them, for one indicator counted in one way. */
export const yearPoints = (years: readonly Year[], indicator: Indicator, basis: TargetBasis): YearPoint[] =>
  years.map((year) => {
    const isOf = (each: { indicator: Indicator; basis: TargetBasis }): boolean =>
      each.indicator === indicator && each.basis === basis
    const printed = (year.publishedFigures ?? []).filter((figure) => isOf(figure) && figure.kind !== 'TARGET')
    return {
      year: year.year,
      isRunning: year.isRunning,
      actual: actualOf(year, indicator, basis),
      target: year.targets?.find(isOf)?.value ?? null,
      published: printed.flatMap(({ value }) => (value === null ? [] : [value])),
    }
  })

function actualOf({ centreFigures, networkFigures }: Year, indicator: Indicator, basis: TargetBasis): number | null {
  const figures = indicator === 'CENTRES' ? centreFigures : networkFigures
  if (!figures) return null
  if (basis === 'TOTAL_BY_END') return figures.totalByEnd
  return 'establishedInYear' in figures ? figures.establishedInYear : figures.formedInYear
}
