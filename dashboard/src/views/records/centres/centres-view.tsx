import { useFormat } from '../../../digits/use-format.ts'
import { useWords } from '../../../language/use-language.ts'
import { useChoice } from '../../../url/use-choice.ts'
import { ListPart } from '../list-part.tsx'
import { useListDay } from '../records-choices.ts'
import { CentreChoices } from './centre-choices.tsx'
import { useCentreColumns } from './centre-columns.tsx'
import { whichChoice } from './centres-choices.ts'
import { centresWords } from './centres-words.ts'
import { useCentres } from './use-centres.ts'

/** The centres behind figures: open on a day, established or closed in a year, or all. */
export default function CentresView() {
  const words = useWords(centresWords)
  const format = useFormat()
  const { year, day } = useListDay()
  const [which] = useChoice(whichChoice)
  const centres = useCentres()
  return (
    <ListPart
      list="centres"
      subgraph="centres"
      title={words[`title${which}`](format.year(year), format.day(day))}
      rows={centres}
      columns={useCentreColumns()}
      keyOf={({ id }) => id}
      order={centres.order}
      choices={<CentreChoices />}
    />
  )
}
