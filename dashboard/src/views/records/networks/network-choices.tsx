import { useWords } from '../../../language/use-language.ts'
import { networkStatusWords } from '../../../terms/network-terms.ts'
import { useChoice } from '../../../url/use-choice.ts'
import { AreaChoices } from '../area-choices.tsx'
import { recordsWords } from '../records-words.ts'
import { SearchField } from '../search-field.tsx'
import { SelectField } from '../select-field.tsx'
import { networkStatuses, statusChoice, whichChoice, whichNetworks } from './networks-choices.ts'
import { networksWords } from './networks-words.ts'

/** Which networks are listed. */
export function NetworkChoices() {
  const { which: name } = useWords(recordsWords)
  const words = useWords(networksWords)
  const statuses = useWords(networkStatusWords)
  const [which, chooseWhich] = useChoice(whichChoice)
  const [status, chooseStatus] = useChoice(statusChoice)
  return (
    <>
      <SelectField
        name={name}
        value={which}
        options={whichNetworks.map((value) => ({ value, label: words[value] }))}
        onChoose={chooseWhich}
      />
      <SearchField />
      <AreaChoices />
      <SelectField
        name={words.status}
        value={status}
        options={[
          { value: '', label: words.allStatuses },
          ...networkStatuses.map((value) => ({ value, label: statuses[value] })),
        ]}
        onChoose={chooseStatus}
      />
    </>
  )
}
