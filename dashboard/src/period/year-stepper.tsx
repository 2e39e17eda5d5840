import { NumberSelect } from '../day/number-select.tsx'
import { useFormat } from '../digits/use-format.ts'
import { useWords } from '../language/use-language.ts'
import { useChoice } from '../url/use-choice.ts'
import { firstFigureYear, runningYear, yearChoice } from './period-choices.ts'
import { periodWords } from './period-words.ts'

/** Chooses the fiscal year: the one before, the one after, or any. */
export function YearStepper() {
  const words = useWords(periodWords)
  const format = useFormat()
  const [year, choose] = useChoice(yearChoice)
  return (
    <div className="stepper">
      <button
        type="button"
        aria-label={words.previousYear}
        disabled={year <= firstFigureYear}
        onClick={() => choose(year - 1)}
      >
        ‹
      </button>
      <NumberSelect
        name={words.chooseYear}
        value={year}
        from={Math.min(year, firstFigureYear)}
        to={runningYear}
        write={format.year}
        onChoose={choose}
      />
      <button type="button" aria-label={words.nextYear} disabled={year >= runningYear} onClick={() => choose(year + 1)}>
        ›
      </button>
    </div>
  )
}
