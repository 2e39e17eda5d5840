import { useWords } from '../../../language/use-language.ts'
import { trainingModeWords, trainingStatusWords } from '../../../terms/training-terms.ts'
import { useChoice } from '../../../url/use-choice.ts'
import { AreaChoices } from '../area-choices.tsx'
import { recordsWords } from '../records-words.ts'
import { SearchField } from '../search-field.tsx'
import { SelectField } from '../select-field.tsx'
import {
  modeChoice,
  statusChoice,
  trainingModes,
  trainingStatuses,
  whichChoice,
  whichTrainings,
} from './trainings-choices.ts'
import { trainingsWords } from './trainings-words.ts'

/** Which trainings are listed; those held need no choice of their status. */
export function TrainingChoices() {
  const { which: name } = useWords(recordsWords)
  const words = useWords(trainingsWords)
  const modes = useWords(trainingModeWords)
  const statuses = useWords(trainingStatusWords)
  const [which, chooseWhich] = useChoice(whichChoice)
  const [mode, chooseMode] = useChoice(modeChoice)
  const [status, chooseStatus] = useChoice(statusChoice)
  return (
    <>
      <SelectField
        name={name}
        value={which}
        options={whichTrainings.map((value) => ({ value, label: words[value] }))}
        onChoose={chooseWhich}
      />
      <SearchField />
      <AreaChoices />
      <SelectField
        name={words.mode}
        value={mode}
        options={[
          { value: '', label: words.allModes },
          ...trainingModes.map((value) => ({ value, label: modes[value] })),
        ]}
        onChoose={chooseMode}
      />
      {which !== 'HELD' && (
        <SelectField
          name={words.status}
          value={status}
          options={[
            { value: '', label: words.allStatuses },
            ...trainingStatuses.map((value) => ({ value, label: statuses[value] })),
          ]}
          onChoose={chooseStatus}
        />
      )}
    </>
  )
}
