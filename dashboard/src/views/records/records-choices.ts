import { figureDay } from '@hub/schema/calendar/as-of'
import { todayInBangkok } from '@hub/schema/calendar/bangkok'
import type { LocalDate } from '@hub/schema/calendar/local-date'
import { pageChoice } from '../../paging/page-choice.ts'
import { asOfChoice, yearChoice } from '../../period/period-choices.ts'
import { type Choice, choiceOf, textChoice } from '../../url/choice.ts'
import { useChoice } from '../../url/use-choice.ts'

/** Rows of a page of the lists. */
export const rowsOfPage = 50

// What changes a list begins it anew.
const resets = ['page']
const resetting = <Value>(choice: Choice<Value>): Choice<Value> => ({ ...choice, resets })

export const listPageChoice = pageChoice('page')
export const searchChoice = resetting(textChoice('q'))
export const provinceChoice = resetting(textChoice('province'))
export const orderChoice = resetting(textChoice('order'))

/** A province lies in one region: who chooses another region chooses a province anew. */
export const regionChoice: Choice<string> = { ...textChoice('region'), resets: ['province', 'page'] }

/** One of some words, by which records are listed. */
export const listChoiceOf = <Value extends string>(
  name: string,
  values: readonly Value[],
  standard: NoInfer<Value>,
): Choice<Value> => resetting(choiceOf<Value>(name, values, standard))

/** The fiscal year, and the day at whose end a list stands: the one at whose end figures of the year stand. */
export function useListDay(): { year: number; asOf: LocalDate | null; day: LocalDate } {
  const [year] = useChoice(yearChoice)
  const [asOf] = useChoice(asOfChoice)
  return { year, asOf, day: figureDay(year, asOf, todayInBangkok()) }
}
