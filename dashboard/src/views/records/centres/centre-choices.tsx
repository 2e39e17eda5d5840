import { useWords } from '../../../language/use-language.ts'
import { centreStages, stageWords } from '../../../terms/centre-terms.ts'
import { laoTypes, laoTypeWords } from '../../../terms/lao-terms.ts'
import { useChoice } from '../../../url/use-choice.ts'
import { AreaChoices } from '../area-choices.tsx'
import { recordsWords } from '../records-words.ts'
import { SearchField } from '../search-field.tsx'
import { SelectField } from '../select-field.tsx'
import { stageChoice, typeChoice, whichCentres, whichChoice } from './centres-choices.ts'
import { centresWords } from './centres-words.ts'

/** Which centres are listed. */
export function CentreChoices() {
  const { which: name } = useWords(recordsWords)
  const words = useWords(centresWords)
  const types = useWords(laoTypeWords)
  const stages = useWords(stageWords)
  const [which, chooseWhich] = useChoice(whichChoice)
  const [type, chooseType] = useChoice(typeChoice)
  const [stage, chooseStage] = useChoice(stageChoice)
  return (
    <>
      <SelectField
        name={name}
        value={which}
        options={whichCentres.map((value) => ({ value, label: words[value] }))}
        onChoose={chooseWhich}
      />
      <SearchField />
      <AreaChoices />
      <SelectField
        name={words.type}
        value={type}
        options={[{ value: '', label: words.allTypes }, ...laoTypes.map((value) => ({ value, label: types[value] }))]}
        onChoose={chooseType}
      />
      <SelectField
        name={words.stage}
        value={stage}
        options={[
          { value: '', label: words.allStages },
          ...centreStages.map((value) => ({ value, label: stages[value] })),
        ]}
        onChoose={chooseStage}
      />
    </>
  )
}
