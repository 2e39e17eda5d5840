import { useFormat } from '../../digits/use-format.ts'
import { useWords } from '../../language/use-language.ts'
import { Pager } from '../../paging/pager.tsx'
import { Part } from '../../part/part.tsx'
import { useRoundName } from '../../report/use-round-name.ts'
import { DataTable } from '../../table/data-table.tsx'
import { useChoice } from '../../url/use-choice.ts'
import { useViewer } from '../../viewer/use-viewer.ts'
import { useListColumns } from './list-columns.tsx'
import { listOrderChoice, listPageChoice, rowsOfPage } from './reports-choices.ts'
import { reportsWords } from './reports-words.ts'
import { StateSelect } from './state-select.tsx'
import { useReportsList } from './use-reports-list.ts'
import { useRound } from './use-round.ts'

/** The reports of the round that the viewer may read, by where they stand. */
export function ListPart() {
  const words = useWords(reportsWords)
  const format = useFormat()
  const { role } = useViewer()
  const [, chooseOrder] = useChoice(listOrderChoice)
  const [page, choosePage] = useChoice(listPageChoice)
  const columns = useListColumns()
  const { round } = useRound()
  const roundName = useRoundName()
  const { document, variables, shown, page: reports, allRows, order } = useReportsList()
  const caption = `${words.list} · ${roundName(round.year, round.half)}`
  return (
    <Part
      title={reports ? `${words.list} (${format.count(reports.totalCount)})` : words.list}
      name="list"
      shown={shown}
      subgraph="reporting"
      document={document}
      variables={variables}
      choices={role === 'PUBLIC' ? <p className="reports-note">{words.listPublic}</p> : <StateSelect />}
    >
      <div className="reports-list" data-earlier={shown.isOfEarlier || undefined}>
        {reports?.totalCount === 0 && <p className="none">{words.noReports}</p>}
        {reports && reports.totalCount > 0 && (
          <DataTable
            caption={caption}
            columns={columns}
            rows={reports.nodes}
            keyOf={({ id }) => id}
            order={order}
            onOrder={chooseOrder}
            isSorted
            allRows={allRows}
            stacks
            fileName={`reports-${round.year}-${round.half.toLowerCase()}`}
            foot={<Pager of={caption} connection={reports} size={rowsOfPage} page={page} onPage={choosePage} />}
          />
        )}
      </div>
    </Part>
  )
}
