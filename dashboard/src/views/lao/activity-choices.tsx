import { useFormat } from '../../digits/use-format.ts'
import { Segmented } from '../../frame/segmented.tsx'
import { useWords } from '../../language/use-language.ts'
import { yearChoice } from '../../period/period-choices.ts'
import { useChoice } from '../../url/use-choice.ts'
import { activitiesWords } from './activities-words.ts'
import { activitiesOfChoice, missionChoice } from './lao-choices.ts'
import type { Centre } from './use-lao.ts'

/** Activities of which years and which mission. */
export function ActivityChoices({ missions }: { missions: Centre['activitiesByMission'] }) {
  const words = useWords(activitiesWords)
  const format = useFormat()
  const [year] = useChoice(yearChoice)
  const [of, chooseOf] = useChoice(activitiesOfChoice)
  const [mission, chooseMission] = useChoice(missionChoice)
  return (
    <div className="choices">
      <Segmented
        legend={words.years}
        value={of}
        onChoose={chooseOf}
        options={[
          { value: 'CHOSEN', label: words.CHOSEN(format.year(year)) },
          { value: 'ALL', label: words.ALL },
        ]}
      />
      <label className="field mission-field">
        <span>{words.mission}</span>
        <select value={mission} onChange={({ target }) => chooseMission(Number(target.value))}>
          <option value={0}>{words.allMissions}</option>
          {missions.map(({ mission: { number, name } }) => (
            <option key={number} value={number}>
              {format.text(`${number}. ${name}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
