import { useFormat } from '../../digits/use-format.ts'
import { useWords } from '../../language/use-language.ts'
import { Pager } from '../../paging/pager.tsx'
import { Part } from '../../part/part.tsx'
import { useRoundName } from '../../report/use-round-name.ts'
import { DataTable } from '../../table/data-table.tsx'
import { useChoice } from '../../url/use-choice.ts'
import { useViewer } from '../../viewer/use-viewer.ts'
import { useLateColumns } from './late-columns.tsx'
import { lateOrderChoice, latePageChoice, rowsOfPage } from './reports-choices.ts'
import { reportsWords } from './reports-words.ts'
import { useLate } from './use-late.ts'
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
  const [, chooseOrder] = useChoice(lateOrderChoice)
  const [page, choosePage] = useChoice(latePageChoice)
  const columns = useLateColumns()
  const { round } = useRound()
  const roundName = useRoundName()
  const { document, variables, shown, page: late, allRows, order } = useLate()
  const caption = `${words.lateList} · ${roundName(round.year, round.half)}`
  return (
    <Part
      title={late ? `${words.lateList} (${format.count(late.totalCount)})` : words.lateList}
      name="late"
      shown={shown}
      subgraph="reporting"
      document={document}
      variables={variables}
    >
      <div className="reports-late" data-earlier={shown.isOfEarlier || undefined}>
        {late?.totalCount === 0 && <p className="none">{words.nobodyLate}</p>}
        {late && late.totalCount > 0 && (
          <DataTable
            caption={caption}
            columns={columns}
            rows={late.nodes}
            keyOf={({ lao, dueOn }) => `${lao?.code} ${dueOn}`}
            order={order}
            onOrder={chooseOrder}
            isSorted
            allRows={allRows}
            stacks
            fileName={`reports-late-${round.year}-${round.half.toLowerCase()}`}
            foot={<Pager of={caption} connection={late} size={rowsOfPage} page={page} onPage={choosePage} />}
          />
        )}
      </div>
    </Part>
  )
}
