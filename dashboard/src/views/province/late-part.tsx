import { useFormat } from '../../digits/use-format.ts'
import { Segmented } from '../../frame/segmented.tsx'
import { ProvinceLateDocument } from '../../generated/documents.ts'
import { useWords } from '../../language/use-language.ts'
import { Pager } from '../../paging/pager.tsx'
import { Part } from '../../part/part.tsx'
import { yearChoice } from '../../period/period-choices.ts'
import { DataTable } from '../../table/data-table.tsx'
import { useChoice } from '../../url/use-choice.ts'
import { useLateColumns } from './late-columns.tsx'
import { lateWords } from './late-words.ts'
import { fewRowsOfPage, latePageChoice, lateRoundsChoice } from './province-choices.ts'
import type { LateShown } from './use-late.ts'

/** Who owes a report whose due date is over, the longest first; to those who may not see it, that they may not. */
export function LatePart({ late, name }: { late: LateShown; name: string }) {
  const words = useWords(lateWords)
  const format = useFormat()
  const [year] = useChoice(yearChoice)
  const [rounds, chooseRounds] = useChoice(lateRoundsChoice)
  const [page, choosePage] = useChoice(latePageChoice)
  const columns = useLateColumns()
  const { shown, variables, obligations, seesOwed, allRows } = late
  const rows = obligations?.nodes ?? []
  const caption = words.caption(name)
  const choices = (
    <div className="choices">
      <Segmented
        legend={words.rounds}
        value={rounds}
        onChoose={chooseRounds}
        options={[
          { value: 'ALL', label: words.ALL },
          { value: 'CHOSEN', label: words.CHOSEN(format.year(year)) },
        ]}
      />
    </div>
  )
  return (
    <Part
      title={words.title}
      name="late"
      shown={shown}
      subgraph={['centres', 'reporting']}
      document={ProvinceLateDocument}
      variables={variables}
      choices={seesOwed && choices}
    >
      <div data-earlier={shown.isOfEarlier || undefined}>
        {!seesOwed && shown.answer && <p className="none">{words.hidden}</p>}
        {seesOwed && rows.length === 0 && <p className="none">{words.nobody}</p>}
        {rows.length > 0 && (
          <DataTable
            caption={caption}
            columns={columns}
            rows={rows}
            keyOf={({ lao, round }) => `${lao?.code ?? ''}-${round.year}-${round.half}`}
            fileName="overdue-reports"
            isSorted
            allRows={allRows}
            foot={<Pager of={caption} connection={obligations} size={fewRowsOfPage} page={page} onPage={choosePage} />}
          />
        )}
      </div>
    </Part>
  )
}
