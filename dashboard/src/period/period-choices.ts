import { todayInBangkok } from '@hub/schema/calendar/bangkok'
import { fiscalYearOf } from '@hub/schema/calendar/fiscal-year'
import { FIRST_FISCAL_YEAR } from '@hub/schema/calendar/known-fiscal-years'
import { choiceOf, dayChoice, numberChoice } from '../url/choice.ts'

/** The first year that a document gives a figure of. */
export const firstFigureYear = 2559

export const runningYear = fiscalYearOf(todayInBangkok())

// A list of another year or day begins anew.
const resets = ['page']

// Of all views: they stay in the address when another is opened.
export const yearChoice = {
  ...numberChoice('year', { from: FIRST_FISCAL_YEAR, to: runningYear, standard: runningYear }),
  resets,
}
export const asOfChoice = { ...dayChoice('as-of'), resets }

export const halfChoice = choiceOf('half', ['BOTH', 'FIRST', 'SECOND'], 'BOTH')
