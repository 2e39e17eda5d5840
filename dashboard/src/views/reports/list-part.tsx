import { useState } from 'react'
import { useFormat } from '../../digits/use-format.ts'
import { ReportsListDocument } from '../../generated/documents.ts'
import { useGraph } from '../../graph/use-graph.ts'
import { localeOf } from '../../language/language.ts'
import { useLanguage, useWords } from '../../language/use-language.ts'
import { Part } from '../../part/part.tsx'
import { useRoundName } from '../../report/use-round-name.ts'
import { DataTable } from '../../table/data-table.tsx'
import { useChoice } from '../../url/use-choice.ts'
import { useViewer } from '../../viewer/use-viewer.ts'
import { useListColumns } from './list-columns.tsx'
import { Pages } from './pages.tsx'
import { listOrderChoice, stateChoice } from './reports-choices.ts'
import { reportsWords } from './reports-words.ts'
import { StateSelect } from './state-select.tsx'
import { useRound } from './use-round.ts'

/** The reports of the round that the viewer may read, by where they stand. */
export function ListPart() {
  const words = useWords(reportsWords)
  const format = useFormat()
  const { role } = useViewer()
  const [language] = useLanguage()
  const [state] = useChoice(stateChoice)
  const [order, chooseOrder] = useChoice(listOrderChoice)
  const [page, setPage] = useState<{ of: string; after: string | null }>({ of: state, after: null })
  const columns = useListColumns()
  const { round } = useRound()
  const roundName = useRoundName()
  const after = page.of === state ? page.after : null
  const states = state === 'ALL' ? null : [state]
  const variables = { fiscalYear: round.year, half: round.half, states, after, locale: localeOf(language) }
  const shown = useGraph(ReportsListDocument, variables)
  const reports = shown.answer?.data.centreReports
  return (
    <Part
      title={reports ? `${words.list} (${format.count(reports.totalCount)})` : words.list}
      name="list"
      shown={shown}
      subgraph="reporting"
      document={ReportsListDocument}
      variables={variables}
      choices={role === 'PUBLIC' ? <p className="reports-note">{words.listPublic}</p> : <StateSelect />}
    >
      <div className="reports-list" data-earlier={shown.isOfEarlier || undefined}>
        {reports?.totalCount === 0 && <p className="none">{words.noReports}</p>}
        {reports && reports.totalCount > 0 && (
          <DataTable
            caption={`${words.list} · ${roundName(round.year, round.half)}`}
            columns={columns}
            rows={reports.nodes}
            keyOf={({ id }) => id}
            order={order}
            onOrder={chooseOrder}
            stacks
            scrolls
            fileName={`reports-${round.year}-${round.half.toLowerCase()}`}
          />
        )}
        <Pages list={reports} after={after} onTurn={(cursor) => setPage({ of: state, after: cursor })} />
      </div>
    </Part>
  )
}
