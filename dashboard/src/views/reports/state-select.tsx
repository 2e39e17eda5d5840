import { useWords } from '../../language/use-language.ts'
import { reportWords } from '../../report/report-words.ts'
import { useChoice } from '../../url/use-choice.ts'
import { listedStates, stateChoice } from './reports-choices.ts'
import { reportsWords } from './reports-words.ts'

/** Which reports are listed, by where they stand. */
export function StateSelect() {
  const words = useWords(reportsWords)
  const names = useWords(reportWords)
  const [state, choose] = useChoice(stateChoice)
  return (
    <div className="choices">
      <label className="field">
        <span>{words.state}</span>
        <select value={state} onChange={({ target }) => choose(stateChoice.read(target.value) ?? 'ALL')}>
          {listedStates.map((each) => (
            <option key={each} value={each}>
              {each === 'ALL' ? words.ALL : names[each]}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
