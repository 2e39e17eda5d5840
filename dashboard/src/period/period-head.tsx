import { figureDay } from '@hub/schema/calendar/as-of'
import { todayInBangkok } from '@hub/schema/calendar/bangkok'
import { fiscalYearEnd, fiscalYearStart } from '@hub/schema/calendar/fiscal-year'
import { useEffect } from 'react'
import { DayPicker } from '../day/day-picker.tsx'
import { useFormat } from '../digits/use-format.ts'
import { frameWords } from '../frame/frame-words.ts'
import { useWords } from '../language/use-language.ts'
import { useChoice } from '../url/use-choice.ts'
import { asOfChoice, firstFigureYear, runningYear, yearChoice } from './period-choices.ts'
import { periodWords } from './period-words.ts'
import { YearStepper } from './year-stepper.tsx'
import './period.css'

interface Props {
  /** What the view is about, above its heading. */
  about: string
  /** The fiscal year when not given. */
  heading?: string
}

/** The head of a view: what it is about, which fiscal year, and as of which day its figures stand. */
export function PeriodHead({ about, heading }: Props) {
  const words = useWords(periodWords)
  const { hubShort } = useWords(frameWords)
  const format = useFormat()
  const [year] = useChoice(yearChoice)
  const [asOf, chooseDay] = useChoice(asOfChoice)
  const yearName = words.fiscalYear(format.year(year))
  const shown = heading ?? yearName
  useEffect(() => {
    document.title = `${shown} · ${hubShort}`
  }, [shown, hubShort])
  return (
    <header className="period-head">
      <div>
        <p className="eyebrow">{about}</p>
        <h1>{shown}</h1>
        <p className="period-span">
          {heading && `${yearName} · `}
          {words.span(format.day(fiscalYearStart(year)), format.day(fiscalYearEnd(year)))}
          {year === runningYear && ` · ${words.running}`} ·{' '}
          {words.asOf(format.day(figureDay(year, asOf, todayInBangkok())))}
        </p>
      </div>
      <div className="period-choices">
        <YearStepper />
        <DayPicker day={asOf} fromYear={firstFigureYear - 1} onChoose={chooseDay} />
      </div>
    </header>
  )
}
