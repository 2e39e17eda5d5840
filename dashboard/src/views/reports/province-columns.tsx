import { useFormat } from '../../digits/use-format.ts'
import { figureWords } from '../../figure/figure-words.ts'
import type { ReportsProvincesQuery } from '../../generated/documents.ts'
import { useWords } from '../../language/use-language.ts'
import type { Column } from '../../table/column.ts'
import { Link } from '../../url/link.tsx'
import { reportsWords } from './reports-words.ts'

type ProvinceRow = ReportsProvincesQuery['provinces'][number]

const counts = ['expected', 'submitted', 'onTime', 'late', 'missing', 'pending', 'empty'] as const
const rates = ['completeness', 'timeliness'] as const
/** Those that remain where there is little room. */
const major: readonly string[] = ['expected', 'missing', 'completeness']

/** What is said of a province's reports. A province where nothing is owed has no figure. */
export function useProvinceColumns(): Column<ProvinceRow>[] {
  const words = useWords(reportsWords)
  const { none, noneSign } = useWords(figureWords)
  const format = useFormat()
  const noFigure = (
    <span className="no-figure" role="img" aria-label={none}>
      {noneSign}
    </span>
  )
  const numeric = (id: (typeof counts)[number] | (typeof rates)[number]) => ({
    id,
    head: words[id],
    isNumber: true,
    sorts: true,
    ...(major.includes(id) ? {} : { isMinor: true }),
  })
  return [
    {
      id: 'name',
      head: words.province,
      isRowHead: true,
      sorts: true,
      value: ({ name }) => name,
      draw: ({ code, name }) => <Link to={`/province/${code}`}>{name}</Link>,
    },
    {
      id: 'region',
      head: words.region,
      isMinor: true,
      sorts: true,
      value: ({ region }) => region.name,
      draw: ({ region }) => region.name,
    },
    ...counts.map((count) => ({
      ...numeric(count),
      value: (row: ProvinceRow) => row.reportingRates?.[count] ?? null,
      draw: ({ reportingRates: each }: ProvinceRow) => (each ? format.count(each[count]) : noFigure),
    })),
    ...rates.map((rate) => ({
      ...numeric(rate),
      value: (row: ProvinceRow) => row.reportingRates?.[rate].percentage ?? null,
      draw: ({ reportingRates: each }: ProvinceRow) => {
        const percentage = each?.[rate].percentage
        return typeof percentage === 'number' ? format.percent(percentage) : noFigure
      },
    })),
  ]
}
