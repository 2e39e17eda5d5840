import { useFormat } from '../../digits/use-format.ts'
import { Figure } from '../../figure/figure.tsx'
import { figureWords } from '../../figure/figure-words.ts'
import { RecordsLink } from '../../figure/records-link.tsx'
import { ReportsRoundDocument } from '../../generated/documents.ts'
import { useWords } from '../../language/use-language.ts'
import { Part } from '../../part/part.tsx'
import { useRoundName } from '../../report/use-round-name.ts'
import type { Column } from '../../table/column.ts'
import { DataTable } from '../../table/data-table.tsx'
import { reportsWords } from './reports-words.ts'
import type { ReportsRoundShown } from './use-reports-round.ts'

type ObstacleRow = NonNullable<ReportsRoundShown['obstacles']>[number]

/** Which obstacles reports name, by the manual's classes, each with what the manual proposes. */
export function ObstaclesPart({ shown, round, obstacles, variables }: ReportsRoundShown) {
  const words = useWords(reportsWords)
  const { noneSign } = useWords(figureWords)
  const format = useFormat()
  const roundName = useRoundName()
  const asOf = round?.rates?.asOf
  const columns: Column<ObstacleRow>[] = [
    {
      id: 'class',
      head: words.class,
      isRowHead: true,
      value: (row) => `${row.class.number}. ${row.class.name} (${words.response}: ${row.class.response})`,
      draw: (row) => (
        <>
          <strong>
            {format.count(row.class.number)}. {row.class.name}
          </strong>
          <span className="obstacle-response">
            {words.response}: {row.class.response}
          </span>
        </>
      ),
    },
    {
      id: 'reports',
      head: words.reports,
      isNumber: true,
      value: (row) => row.reports,
      draw: ({ class: each, reports }) => (
        <Figure
          name={`${words.reports}, ${each.name}`}
          written={format.count(reports)}
          definition={words.namingDefinition}
          asOf={asOf}
          records={<RecordsLink part="list" />}
        />
      ),
    },
    {
      id: 'share',
      head: words.share,
      isNumber: true,
      value: (row) => row.share.percentage,
      draw: ({ class: each, share }) =>
        share.percentage === null ? (
          noneSign
        ) : (
          <Figure
            name={`${words.share}, ${each.name}`}
            written={format.percent(share.percentage)}
            definition={`${words.shareDefinition} (${words.of(format.count(share.numerator), format.count(share.denominator))})`}
            asOf={asOf}
            records={<RecordsLink part="list" />}
          />
        ),
    },
  ]
  return (
    <Part
      title={words.obstacles}
      name="obstacles"
      shown={shown}
      subgraph="reporting"
      document={ReportsRoundDocument}
      variables={variables}
    >
      {obstacles ? (
        <DataTable
          caption={`${words.obstacles} · ${roundName(variables.fiscalYear, variables.half)}`}
          columns={columns}
          rows={obstacles}
          keyOf={(row) => String(row.class.number)}
          fileName={`obstacles-${variables.fiscalYear}-${variables.half.toLowerCase()}`}
        />
      ) : (
        <p className="none">{shown.answer && words.noObstacles}</p>
      )}
    </Part>
  )
}
