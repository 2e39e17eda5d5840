import { useFormat } from '../../digits/use-format.ts'
import { Figure } from '../../figure/figure.tsx'
import { figureWords } from '../../figure/figure-words.ts'
import { ListLink } from '../../figure/list-link.tsx'
import { CentreReportDocument } from '../../generated/documents.ts'
import { useWords } from '../../language/use-language.ts'
import { Part } from '../../part/part.tsx'
import { indicators, placeOf } from '../../report/report-fields.ts'
import { reportWords } from '../../report/report-words.ts'
import { useRoundName } from '../../report/use-round-name.ts'
import type { Column } from '../../table/column.ts'
import { DataTable } from '../../table/data-table.tsx'
import { reportViewWords } from './report-view-words.ts'
import { FieldRemark } from './review/field-remark.tsx'
import { useReviewing } from './review/use-reviewing.ts'
import type { ReportShown } from './use-report.ts'

interface CountRow {
  indicator: (typeof indicators)[number]
  value: number | null
}

/** What the report counts; what it does not count is no figure, not 0. */
export function ReportCounts({ report, shown, variables }: ReportShown) {
  const names = useWords(reportWords)
  const words = useWords(reportViewWords)
  const { none, noneSign, recorded } = useWords(figureWords)
  const format = useFormat()
  const roundName = useRoundName()
  const { isReturning, remarkOn } = useReviewing()
  const hasRemarks = isReturning || indicators.some((indicator) => remarkOn(indicator) !== undefined)
  const rows: CountRow[] = indicators.map((indicator) => ({
    indicator,
    value: report.counts.find((count) => count.indicator === indicator)?.value ?? null,
  }))
  const columns: Column<CountRow>[] = [
    {
      id: 'indicator',
      head: words.count,
      isRowHead: true,
      value: ({ indicator }) => names[indicator],
      draw: ({ indicator }) => <span id={placeOf(indicator)}>{names[indicator]}</span>,
    },
    {
      id: 'value',
      head: words.value,
      isNumber: true,
      value: ({ value }) => value,
      draw: ({ indicator, value }) =>
        value === null ? (
          <span className="no-figure" role="img" aria-label={none}>
            {noneSign}
          </span>
        ) : (
          <Figure
            name={names[indicator]}
            written={format.count(value)}
            definition={words.countDefinition(roundName(report.round.year, report.round.half))}
            source={recorded}
            records={report.lao && <ListLink to={`/lao/${report.lao.code}`} differs={words.toActivities} />}
          />
        ),
    },
  ]
  if (hasRemarks)
    columns.push({
      id: 'remark',
      head: words.returned,
      value: ({ indicator }) => remarkOn(indicator) ?? null,
      draw: ({ indicator }) => <FieldRemark field={indicator} />,
    })
  return (
    <Part
      title={names.counts}
      name="counts"
      shown={shown}
      subgraph="reporting"
      document={CentreReportDocument}
      variables={variables}
    >
      <DataTable
        caption={`${names.counts} · ${roundName(report.round.year, report.round.half)}`}
        columns={columns}
        rows={rows}
        {...(hasRemarks && { stacks: true })}
        keyOf={({ indicator }) => indicator}
        fileName={`report-${report.round.year}-${report.round.half.toLowerCase()}-${report.lao?.code ?? report.id}`}
      />
    </Part>
  )
}
