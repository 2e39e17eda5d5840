import { useWords } from '../../../language/use-language.ts'
import { useChoice } from '../../../url/use-choice.ts'
import { AreaChoices } from '../area-choices.tsx'
import { SelectField } from '../select-field.tsx'
import { halfChoice, standingChoice, standings } from './obligations-choices.ts'
import { obligationsWords } from './obligations-words.ts'

/** Which owed reports are listed. */
export function ObligationChoices() {
  const words = useWords(obligationsWords)
  const [half, chooseHalf] = useChoice(halfChoice)
  const [standing, chooseStanding] = useChoice(standingChoice)
  return (
    <>
      <SelectField
        name={words.half}
        value={half}
        options={[
          { value: 'BOTH', label: words.bothHalves },
          { value: 'FIRST', label: words.firstHalf },
          { value: 'SECOND', label: words.secondHalf },
        ]}
        onChoose={chooseHalf}
      />
      <SelectField
        name={words.status}
        value={standing}
        options={standings.map((value) => ({ value, label: words[value] }))}
        onChoose={chooseStanding}
      />
      <AreaChoices />
    </>
  )
}
