import { useFormat } from '../../digits/use-format.ts'
import { LaoTrainingsDocument } from '../../generated/documents.ts'
import { useWords } from '../../language/use-language.ts'
import { Pager } from '../../paging/pager.tsx'
import { Part } from '../../part/part.tsx'
import type { Column } from '../../table/column.ts'
import { DataTable } from '../../table/data-table.tsx'
import { trainingModeWords, trainingStatusWords } from '../../terms/training-terms.ts'
import { useDays } from '../../terms/use-days.ts'
import { useChoice } from '../../url/use-choice.ts'
import { trainingsPageChoice } from './lao-choices.ts'
import { laoTrainingsWords } from './lao-trainings-words.ts'
import { type LaoTraining, type LaoTrainingsShown, trainingsOfPage } from './use-lao-trainings.ts'

/** The trainings that people of the LAO took part in. */
export function LaoTrainingsPart({ shown, variables, trainings, allRows }: LaoTrainingsShown) {
  const words = useWords(laoTrainingsWords)
  const modes = useWords(trainingModeWords)
  const statuses = useWords(trainingStatusWords)
  const format = useFormat()
  const days = useDays()
  const [page, choosePage] = useChoice(trainingsPageChoice)
  const rows = trainings?.nodes ?? []
  const columns: Column<LaoTraining>[] = [
    {
      id: 'name',
      head: words.name,
      value: ({ name }) => name,
      draw: ({ name }) => format.text(name),
      isRowHead: true,
    },
    {
      id: 'days',
      head: words.days,
      value: ({ startsOn }) => startsOn,
      draw: ({ startsOn, endsOn }) => days(startsOn, endsOn),
    },
    { id: 'mode', head: words.mode, value: ({ mode }) => modes[mode], draw: ({ mode }) => modes[mode], isMinor: true },
    {
      id: 'status',
      head: words.status,
      value: ({ status }) => statuses[status],
      draw: ({ status }) => statuses[status],
    },
  ]
  return (
    <Part
      title={words.title}
      name="trainings"
      shown={shown}
      subgraph={['centres', 'networks']}
      document={LaoTrainingsDocument}
      variables={variables}
    >
      <div data-earlier={shown.isOfEarlier || undefined}>
        {rows.length > 0 ? (
          <DataTable
            caption={words.caption}
            columns={columns}
            rows={rows}
            keyOf={({ id }) => id}
            fileName="trainings"
            isSorted
            allRows={allRows}
            foot={
              <Pager of={words.caption} connection={trainings} size={trainingsOfPage} page={page} onPage={choosePage} />
            }
          />
        ) : (
          <p className="none">{shown.answer && words.none}</p>
        )}
      </div>
    </Part>
  )
}
