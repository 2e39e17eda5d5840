import type { YearPoint } from '../../chart/year-points.ts'
import { useFormat } from '../../digits/use-format.ts'
import { figureWords } from '../../figure/figure-words.ts'
import { useWords } from '../../language/use-language.ts'
import type { Column } from '../../table/column.ts'
import { DataTable } from '../../table/data-table.tsx'
import { yearsWords } from './years-words.ts'

/** The line over the years as a table. */
export function YearsTable({ title, points }: { title: string; points: readonly YearPoint[] }) {
  const words = useWords(yearsWords)
  const { noneSign } = useWords(figureWords)
  const format = useFormat()
  const written = (value: number | null): string => (value === null ? noneSign : format.count(value))
  const columns: Column<YearPoint>[] = [
    { id: 'year', head: words.year, value: ({ year }) => year, draw: ({ year }) => format.year(year), isRowHead: true },
    {
      id: 'actual',
      head: words.actual,
      value: ({ actual }) => actual,
      draw: (row) => written(row.actual),
      isNumber: true,
    },
    {
      id: 'target',
      head: words.target,
      value: ({ target }) => target,
      draw: (row) => written(row.target),
      isNumber: true,
    },
    {
      id: 'published',
      head: words.published,
      value: ({ published }) => published.join(' ') || null,
      draw: ({ published }) => published.map(format.count).join(', ') || noneSign,
      isNumber: true,
    },
  ]
  return (
    <details className="as-table">
      <summary>{words.asTable}</summary>
      <DataTable
        caption={title}
        columns={columns}
        rows={points}
        keyOf={({ year }) => String(year)}
        fileName="fiscal-years"
      />
    </details>
  )
}
