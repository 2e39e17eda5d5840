import { figureDay } from '@hub/schema/calendar/as-of'
import { todayInBangkok } from '@hub/schema/calendar/bangkok'
import { fiscalYearEnd, fiscalYearStart } from '@hub/schema/calendar/fiscal-year'
import { useEffect } from 'react'
import { DayPicker } from '../../day/day-picker.tsx'
import { NumberSelect } from '../../day/number-select.tsx'
import { useFormat } from '../../digits/use-format.ts'
import { frameWords } from '../../frame/frame-words.ts'
import { useWords } from '../../language/use-language.ts'
import { useChoice } from '../../url/use-choice.ts'
import { asOfChoice, firstFigureYear, runningYear, yearChoice } from './nation-choices.ts'
import { nationWords } from './nation-words.ts'

/** Which year is shown, and as of which day. */
export function NationHead() {
  const words = useWords(nationWords)
  const { hubShort } = useWords(frameWords)
  const format = useFormat()
  const [year, chooseYear] = useChoice(yearChoice)
  const [asOf, chooseDay] = useChoice(asOfChoice)
  useEffect(() => {
    document.title = `${words.fiscalYear} ${year} · ${hubShort}`
  }, [year, words, hubShort])
  const isRunning = year === runningYear
  return (
    <header className="nation-head">
      <div>
        <p className="eyebrow">{words.nation}</p>
        <h1>
          {words.fiscalYear} {format.year(year)}
        </h1>
        <p className="nation-span">
          {words.span(format.day(fiscalYearStart(year)), format.day(fiscalYearEnd(year)))}
          {isRunning && ` · ${words.running}`} · {words.asOf(format.day(figureDay(year, asOf, todayInBangkok())))}
        </p>
      </div>
      <div className="nation-choices">
        <div className="stepper">
          <button
            type="button"
            aria-label={words.previousYear}
            disabled={year <= firstFigureYear}
            onClick={() => chooseYear(year - 1)}
          >
            ‹
          </button>
          <NumberSelect
            name={words.chooseYear}
            value={year}
            from={Math.min(year, firstFigureYear)}
            to={runningYear}
            write={format.year}
            onChoose={chooseYear}
          />
          <button
            type="button"
            aria-label={words.nextYear}
            disabled={year >= runningYear}
            onClick={() => chooseYear(year + 1)}
          >
            ›
          </button>
        </div>
        <DayPicker day={asOf} fromYear={firstFigureYear - 1} onChoose={chooseDay} />
      </div>
    </header>
  )
}
