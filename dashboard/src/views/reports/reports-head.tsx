import { halfEnd, halfStart } from '@hub/schema/calendar/half'
import { DayPicker } from '../../day/day-picker.tsx'
import { useFormat } from '../../digits/use-format.ts'
import { useWords } from '../../language/use-language.ts'
import { asOfChoice } from '../../period/period-choices.ts'
import { RoundStepper } from '../../report/round-stepper.tsx'
import { firstRoundYear } from '../../report/use-round-choice.ts'
import { useRoundName } from '../../report/use-round-name.ts'
import { Link } from '../../url/link.tsx'
import { useChoice } from '../../url/use-choice.ts'
import { useViewer } from '../../viewer/use-viewer.ts'
import { reportsWords } from './reports-words.ts'
import type { ReportsRoundShown } from './use-reports-round.ts'
import { useRound } from './use-round.ts'
import '../../period/period.css'

/** Which round, as of which day; and for an officer the way to their report. */
export function ReportsHead({ round: days }: ReportsRoundShown) {
  const words = useWords(reportsWords)
  const nameOf = useRoundName()
  const format = useFormat()
  const { role } = useViewer()
  const { round, rounds, choose } = useRound()
  const [asOf, chooseDay] = useChoice(asOfChoice)
  const { year, half } = round
  return (
    <header className="period-head">
      <div>
        <p className="eyebrow">{format.text(words.title)}</p>
        <h1>{nameOf(year, half)}</h1>
        <p className="period-span">{words.span(format.day(halfStart(year, half)), format.day(halfEnd(year, half)))}</p>
        <p className="reports-days">
          {days && (
            <>
              <strong>{words.due(format.day(days.dueOn))}</strong> · {words[days.status]} ·{' '}
              {words.closes(format.day(days.closesOn))}
            </>
          )}
        </p>
        {role === 'LAO_OFFICER' && (
          <p className="my-report-link">
            <Link to="/my-report">✎ {words.mine}</Link>
          </p>
        )}
      </div>
      <div className="period-choices">
        <RoundStepper rounds={rounds} round={round} onChoose={choose} />
        <DayPicker day={asOf} fromYear={firstRoundYear - 1} onChoose={chooseDay} />
      </div>
    </header>
  )
}
