import { Segmented } from '../../frame/segmented.tsx'
import { useWords } from '../../language/use-language.ts'
import { indicatorWords } from '../../terms/target-terms.ts'
import { useChoice } from '../../url/use-choice.ts'
import { basisChoice, indicatorChoice } from './nation-choices.ts'
import { yearsWords } from './years-words.ts'

/** What the line over the years counts, and how; and what its marks mean. */
export function YearsChoices() {
  const names = useWords(indicatorWords)
  const words = useWords(yearsWords)
  const [indicator, chooseIndicator] = useChoice(indicatorChoice)
  const [basis, chooseBasis] = useChoice(basisChoice)
  return (
    <div className="choices">
      <Segmented
        legend={words.indicator}
        value={indicator}
        onChoose={chooseIndicator}
        options={[
          { value: 'CENTRES', label: names.CENTRES },
          { value: 'NETWORKS', label: names.NETWORKS },
        ]}
      />
      <Segmented
        legend={words.basis}
        value={basis}
        onChoose={chooseBasis}
        options={[
          { value: 'ADDED_IN_YEAR', label: words.ADDED_IN_YEAR },
          { value: 'TOTAL_BY_END', label: words.TOTAL_BY_END },
        ]}
      />
      <ul className="keys" aria-hidden="true">
        <li data-key="actual">{words.actual}</li>
        <li data-key="running">{words.running}</li>
        <li data-key="target">{words.target}</li>
        <li data-key="published">{words.published}</li>
      </ul>
    </div>
  )
}
