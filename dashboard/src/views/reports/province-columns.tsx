import { useFormat } from '../../digits/use-format.ts'
import { Figure } from '../../figure/figure.tsx'
import { ListLink } from '../../figure/list-link.tsx'
import type { ReportsProvincesQuery } from '../../generated/documents.ts'
import { useWords } from '../../language/use-language.ts'
import type { Column } from '../../table/column.ts'
import { Link } from '../../url/link.tsx'
import { reportsWords } from './reports-words.ts'
import { standingOf } from './standing-of.ts'
import { useRound } from './use-round.ts'

type ProvinceRow = ReportsProvincesQuery['provinces'][number]

const counts = ['expected', 'submitted', 'onTime', 'late', 'missing', 'pending', 'empty'] as const
const rates = ['completeness', 'timeliness'] as const
type Counted = (typeof counts)[number]
type Rate = (typeof rates)[number]

/** Those that remain where there is little room. */
const major: readonly string[] = ['expected', 'missing', 'completeness']

/** What is said of a province's reports. A province where nothing is owed has no figure. */
export function useProvinceColumns(): Column<ProvinceRow>[] {
  const words = useWords(reportsWords)
  const format = useFormat()
  const { round } = useRound()
  const figure = (row: ProvinceRow, name: Counted | Rate, written: string | null) => (
    <Figure
      name={`${words[name]}, ${row.name}`}
      written={written}
      definition={words[`${name}Definition`]}
      asOf={row.reportingRates?.asOf}
      records={
        <ListLink
          to="/obligations"
          choices={{ year: String(round.year), half: round.half, status: standingOf[name], province: row.code }}
          differs={words.ledgerOfToday}
        />
      }
    />
  )
  const numeric = (id: Counted | Rate) => ({
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
      draw: (row: ProvinceRow) =>
        figure(row, count, row.reportingRates ? format.count(row.reportingRates[count]) : null),
    })),
    ...rates.map((rate) => ({
      ...numeric(rate),
      value: (row: ProvinceRow) => row.reportingRates?.[rate].percentage ?? null,
      draw: (row: ProvinceRow) => {
        const percentage = row.reportingRates?.[rate].percentage
        return figure(row, rate, typeof percentage === 'number' ? format.percent(percentage) : null)
      },
    })),
  ]
}
