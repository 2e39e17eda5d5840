import { todayInBangkok } from '@hub/schema/calendar/bangkok'
import { ENGLISH_MONTHS } from '@hub/schema/calendar/english-months'
import { toBuddhistYear, toGregorianYear } from '@hub/schema/calendar/era'
import { dayOf, daysInMonth, type LocalDate, partsOf } from '@hub/schema/calendar/local-date'
import { THAI_MONTHS } from '@hub/schema/calendar/thai-months'
import { useFormat } from '../digits/use-format.ts'
import { useLanguage, useWords } from '../language/use-language.ts'
import { dayWords } from './day-words.ts'
import { NumberSelect } from './number-select.tsx'

interface Props {
  /** Null is today. */
  day: LocalDate | null
  /** The first Buddhist year on offer. */
  fromYear: number
  onChoose: (day: LocalDate | null) => void
}

/** Chooses a past day in the Buddhist calendar, which a browser's own picker does not know. A day after today is today. */
export function DayPicker({ day, fromYear, onChoose }: Props) {
  const words = useWords(dayWords)
  const format = useFormat()
  const [language] = useLanguage()
  const months = language === 'en' ? ENGLISH_MONTHS : THAI_MONTHS
  const today = todayInBangkok()
  const parts = partsOf(day ?? today)
  const choose = (change: Partial<typeof parts>): void => {
    const { year, month, day: wanted } = { ...parts, ...change }
    const chosen = dayOf(year, month, Math.min(wanted, daysInMonth(year, month)))
    onChoose(chosen < today ? chosen : null)
  }
  const lastYear = toBuddhistYear(partsOf(today).year)
  return (
    <fieldset className="day-picker">
      <legend>{words.asOf}</legend>
      <NumberSelect
        name={words.day}
        value={parts.day}
        from={1}
        to={daysInMonth(parts.year, parts.month)}
        write={format.year}
        onChoose={(value) => choose({ day: value })}
      />
      <NumberSelect
        name={words.month}
        value={parts.month}
        from={1}
        to={12}
        write={(month) => months[month - 1] ?? ''}
        onChoose={(month) => choose({ month })}
      />
      <NumberSelect
        name={words.year}
        value={toBuddhistYear(parts.year)}
        from={fromYear}
        to={lastYear}
        write={format.year}
        onChoose={(year) => choose({ year: toGregorianYear(year) })}
      />
      <button type="button" className="quiet" disabled={day === null} onClick={() => onChoose(null)}>
        {words.today}
      </button>
    </fieldset>
  )
}
