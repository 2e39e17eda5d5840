import { useWords } from '../../language/use-language.ts'
import { useChoice } from '../../url/use-choice.ts'
import { searchChoice } from './records-choices.ts'
import { recordsWords } from './records-words.ts'

/** Looks for records by what their name holds. */
export function SearchField() {
  const words = useWords(recordsWords)
  const [search, choose] = useChoice(searchChoice, 'replace')
  return (
    <label className="field">
      <span>{words.search}</span>
      <input type="search" value={search} onChange={({ target }) => choose(target.value)} />
    </label>
  )
}
