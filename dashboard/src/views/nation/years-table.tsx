import type { Indicator, NationYearsQuery, TargetBasis } from '../../generated/documents.ts'
import { useWords } from '../../language/use-language.ts'
import { DataTable } from '../../table/data-table.tsx'
import { useYearColumns } from './year-columns.tsx'
import { yearsWords } from './years-words.ts'

interface Props {
  title: string
  years: NationYearsQuery['fiscalYears']
  indicator: Indicator
  basis: TargetBasis
}

/** The line over the years as a table. */
export function YearsTable({ title, years, indicator, basis }: Props) {
  const words = useWords(yearsWords)
  return (
    <details className="as-table">
      <summary>{words.asTable}</summary>
      <DataTable
        caption={title}
        columns={useYearColumns(indicator, basis)}
        rows={years}
        keyOf={({ year }) => String(year)}
        fileName="fiscal-years"
      />
    </details>
  )
}
