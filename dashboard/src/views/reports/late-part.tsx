import { useState } from 'react'
import { useFormat } from '../../digits/use-format.ts'
import { ReportsLateDocument } from '../../generated/documents.ts'
import { useGraph } from '../../graph/use-graph.ts'
import { localeOf } from '../../language/language.ts'
import { useLanguage, useWords } from '../../language/use-language.ts'
import { Part } from '../../part/part.tsx'
import { useRoundName } from '../../report/use-round-name.ts'
import { DataTable } from '../../table/data-table.tsx'
import { useChoice } from '../../url/use-choice.ts'
import { useViewer } from '../../viewer/use-viewer.ts'
import { useLateColumns } from './late-columns.tsx'
import { Pages } from './pages.tsx'
import { lateOrderChoice } from './reports-choices.ts'
import { reportsWords } from './reports-words.ts'
import { useRound } from './use-round.ts'

/** Who is overdue or was late, for those who may see it; the public is told who may. */
export function LatePart() {
  const words = useWords(reportsWords)
  const { role } = useViewer()
  if (role !== 'PUBLIC') return <LateList />
  return (
    <section className="part" data-part="late">
      <h2>{words.lateList}</h2>
      <p className="reports-note">{words.lateHidden}</p>
    </section>
  )
}

function LateList() {
  const words = useWords(reportsWords)
  const format = useFormat()
  const [language] = useLanguage()
  const [order, chooseOrder] = useChoice(lateOrderChoice)
  const [after, setAfter] = useState<string | null>(null)
  const columns = useLateColumns()
  const { round } = useRound()
  const roundName = useRoundName()
  const variables = { fiscalYear: round.year, half: round.half, after, locale: localeOf(language) }
  const shown = useGraph(ReportsLateDocument, variables)
  const obligations = shown.answer?.data.obligations
  return (
    <Part
      title={obligations ? `${words.lateList} (${format.count(obligations.totalCount)})` : words.lateList}
      name="late"
      shown={shown}
      subgraph="reporting"
      document={ReportsLateDocument}
      variables={variables}
    >
      <div className="reports-late">
        {obligations?.totalCount === 0 && <p className="none">{words.nobodyLate}</p>}
        {obligations && obligations.totalCount > 0 && (
          <DataTable
            caption={`${words.lateList} · ${roundName(round.year, round.half)}`}
            columns={columns}
            rows={obligations.nodes}
            keyOf={({ lao, dueOn }) => `${lao?.code} ${dueOn}`}
            order={order}
            onOrder={chooseOrder}
            stacks
            scrolls
            fileName={`reports-late-${round.year}-${round.half.toLowerCase()}`}
          />
        )}
        <Pages list={obligations} after={after} onTurn={setAfter} />
      </div>
    </Part>
  )
}
