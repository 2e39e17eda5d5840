import { useWords } from '../../language/use-language.ts'
import { centreStages, stageWords } from '../../terms/centre-terms.ts'
import { laoTypes, laoTypeWords } from '../../terms/lao-terms.ts'
import { useChoice } from '../../url/use-choice.ts'
import { laosWords } from './laos-words.ts'
import {
  laoLateChoice,
  laoOrderChoice,
  laoSearchChoice,
  laoStageChoice,
  laoTypeChoice,
  type StageFilter,
} from './province-choices.ts'

const orders = ['name', '-name', 'type', 'code'] as const
const orderSigns: Record<(typeof orders)[number], string> = { name: '↑', '-name': '↓', type: '', code: '' }

/** Which LAOs, and in narrow windows, where heads of columns have no room, in which order. */
export function LaoChoices({ seesOwed, isLate }: { seesOwed: boolean; isLate: boolean }) {
  const words = useWords(laosWords)
  const types = useWords(laoTypeWords)
  const stages = useWords(stageWords)
  const [search, chooseSearch] = useChoice(laoSearchChoice, 'replace')
  const [type, chooseType] = useChoice(laoTypeChoice)
  const [stage, chooseStage] = useChoice(laoStageChoice)
  const [, chooseLate] = useChoice(laoLateChoice)
  const [order, chooseOrder] = useChoice(laoOrderChoice)
  const nameOf = { name: words.lao, '-name': words.lao, type: words.type, code: words.code }
  return (
    <div className="choices">
      <label className="field">
        <span>{words.search}</span>
        <input type="search" value={search} onChange={({ target }) => chooseSearch(target.value)} />
      </label>
      <label className="field">
        <span>{words.type}</span>
        <select value={type} onChange={({ target }) => chooseType(laoTypeChoice.read(target.value) ?? '')}>
          <option value="">{words.allTypes}</option>
          {laoTypes.map((each) => (
            <option key={each} value={each}>
              {types[each]}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>{words.stage}</span>
        <select value={stage} onChange={({ target }) => chooseStage(target.value as StageFilter)}>
          <option value="">{words.allStages}</option>
          <option value="OPEN">{words.OPEN}</option>
          <option value="NONE">{words.NONE}</option>
          {centreStages.map((each) => (
            <option key={each} value={each}>
              {stages[each]}
            </option>
          ))}
        </select>
      </label>
      {!isLate && (
        <label className="field order-field">
          <span>{words.order}</span>
          <select value={order || 'name'} onChange={({ target }) => chooseOrder(target.value)}>
            {orders.map((each) => (
              <option key={each} value={each}>
                {nameOf[each]} {orderSigns[each]}
              </option>
            ))}
          </select>
        </label>
      )}
      {(seesOwed || isLate) && (
        <label className="check">
          <input
            type="checkbox"
            checked={isLate}
            onChange={({ target }) => chooseLate(target.checked ? 'on' : 'off')}
          />
          {words.lateOnly}
        </label>
      )}
    </div>
  )
}
