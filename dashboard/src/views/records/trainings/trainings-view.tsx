import { useFormat } from '../../../digits/use-format.ts'
import { useWords } from '../../../language/use-language.ts'
import { useChoice } from '../../../url/use-choice.ts'
import { ListPart } from '../list-part.tsx'
import { useListDay } from '../records-choices.ts'
import { TrainingChoices } from './training-choices.tsx'
import { useTrainingColumns } from './training-columns.tsx'
import { whichChoice } from './trainings-choices.ts'
import { trainingsWords } from './trainings-words.ts'
import { useTrainings } from './use-trainings.ts'

/** The trainings behind figures: held in a year, of a year, or of all. */
export default function TrainingsView() {
  const words = useWords(trainingsWords)
  const format = useFormat()
  const { year, asOf } = useListDay()
  const [which] = useChoice(whichChoice)
  const trainings = useTrainings()
  const title =
    which === 'HELD' && asOf
      ? words.titleHELDBy(format.year(year), format.day(asOf))
      : words[`title${which}`](format.year(year))
  return (
    <ListPart
      list="trainings"
      subgraph="networks"
      title={title}
      rows={trainings}
      columns={useTrainingColumns()}
      keyOf={({ id }) => id}
      order={trainings.order}
      choices={<TrainingChoices />}
    />
  )
}
