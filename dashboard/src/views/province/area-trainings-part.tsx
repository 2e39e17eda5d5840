import { useFormat } from '../../digits/use-format.ts'
import { Segmented } from '../../frame/segmented.tsx'
import { ProvinceTrainingsDocument } from '../../generated/documents.ts'
import { useWords } from '../../language/use-language.ts'
import { Pager } from '../../paging/pager.tsx'
import { Part } from '../../part/part.tsx'
import { yearChoice } from '../../period/period-choices.ts'
import { DataTable } from '../../table/data-table.tsx'
import { useChoice } from '../../url/use-choice.ts'
import { useAreaTrainingColumns } from './area-training-columns.tsx'
import { areaTrainingsWords } from './area-trainings-words.ts'
import { fewRowsOfPage, trainingsOfChoice, trainingsPageChoice } from './province-choices.ts'
import type { AreaTrainingsShown } from './use-area-trainings.ts'

/** The trainings in which the province took part, latest first. */
export function AreaTrainingsPart({
  shown,
  variables,
  trainings,
  allRows,
  name,
}: AreaTrainingsShown & { name: string }) {
  const words = useWords(areaTrainingsWords)
  const format = useFormat()
  const [year] = useChoice(yearChoice)
  const [of, chooseOf] = useChoice(trainingsOfChoice)
  const [page, choosePage] = useChoice(trainingsPageChoice)
  const columns = useAreaTrainingColumns()
  const rows = trainings?.nodes ?? []
  return (
    <Part
      title={words.title}
      name="trainings"
      shown={shown}
      subgraph={['centres', 'networks']}
      document={ProvinceTrainingsDocument}
      variables={variables}
      choices={
        <div className="choices">
          <Segmented
            legend={words.years}
            value={of}
            onChoose={chooseOf}
            options={[
              { value: 'ALL', label: words.ALL },
              { value: 'CHOSEN', label: words.CHOSEN(format.year(year)) },
            ]}
          />
        </div>
      }
    >
      <div data-earlier={shown.isOfEarlier || undefined}>
        {rows.length > 0 ? (
          <>
            <DataTable
              caption={words.caption(name)}
              columns={columns}
              rows={rows}
              keyOf={({ id }) => id}
              fileName="trainings"
              isSorted
              allRows={allRows}
              foot={
                <Pager of={words.title} connection={trainings} size={fewRowsOfPage} page={page} onPage={choosePage} />
              }
              stacks
            />
            <p className="part-note">{words.participantsNote}</p>
          </>
        ) : (
          <p className="none">{words.none}</p>
        )}
      </div>
    </Part>
  )
}
