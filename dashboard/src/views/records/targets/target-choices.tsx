import { useWords } from '../../../language/use-language.ts'
import { indicatorWords } from '../../../terms/target-terms.ts'
import { useChoice } from '../../../url/use-choice.ts'
import { AreaChoices } from '../area-choices.tsx'
import { recordsWords } from '../records-words.ts'
import { SelectField } from '../select-field.tsx'
import { indicatorChoice, indicators, whichChoice, whichTargets } from './targets-choices.ts'
import { targetsWords } from './targets-words.ts'

/** Which targets are listed. */
export function TargetChoices() {
  const { which: name } = useWords(recordsWords)
  const words = useWords(targetsWords)
  const names = useWords(indicatorWords)
  const [which, chooseWhich] = useChoice(whichChoice)
  const [indicator, chooseIndicator] = useChoice(indicatorChoice)
  return (
    <>
      <SelectField
        name={name}
        value={which}
        options={whichTargets.map((value) => ({ value, label: words[value] }))}
        onChoose={chooseWhich}
      />
      <SelectField
        name={words.indicator}
        value={indicator}
        options={[
          { value: '', label: words.allIndicators },
          ...indicators.map((value) => ({ value, label: names[value] })),
        ]}
        onChoose={chooseIndicator}
      />
      <AreaChoices />
    </>
  )
}
