import { useFormat } from '../../../digits/use-format.ts'
import { useWords } from '../../../language/use-language.ts'
import { useChoice } from '../../../url/use-choice.ts'
import { ListPart } from '../list-part.tsx'
import { useListDay } from '../records-choices.ts'
import { TargetChoices } from './target-choices.tsx'
import { useTargetColumns } from './target-columns.tsx'
import { whichChoice } from './targets-choices.ts'
import { targetsWords } from './targets-words.ts'
import { useTargets } from './use-targets.ts'

/** The targets that figures are held against, with what they were before they were corrected. */
export default function TargetsView() {
  const words = useWords(targetsWords)
  const format = useFormat()
  const { year } = useListDay()
  const [which] = useChoice(whichChoice)
  return (
    <ListPart
      list="targets"
      subgraph="reporting"
      title={words[`title${which}`](format.year(year))}
      rows={useTargets()}
      columns={useTargetColumns()}
      keyOf={({ key }) => key}
      choices={<TargetChoices />}
      note={<p className="records-note">{words.ofArea}</p>}
    />
  )
}
