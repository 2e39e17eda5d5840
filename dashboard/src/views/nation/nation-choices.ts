import { todayInBangkok } from '@hub/schema/calendar/bangkok'
import { fiscalYearOf } from '@hub/schema/calendar/fiscal-year'
import { FIRST_FISCAL_YEAR } from '@hub/schema/calendar/known-fiscal-years'
import { choiceOf, dayChoice, numberChoice, textChoice } from '../../url/choice.ts'
import { provinceFigureNames } from './province-figures.ts'

/** The first year that a document gives a figure of. */
export const firstFigureYear = 2559

export const runningYear = fiscalYearOf(todayInBangkok())

export const yearChoice = numberChoice('year', { from: FIRST_FISCAL_YEAR, to: runningYear, standard: runningYear })
export const asOfChoice = dayChoice('as-of')
export const halfChoice = choiceOf('half', ['BOTH', 'FIRST', 'SECOND'], 'BOTH')
export const indicatorChoice = choiceOf('line', ['CENTRES', 'NETWORKS'], 'CENTRES')
export const basisChoice = choiceOf('basis', ['ADDED_IN_YEAR', 'TOTAL_BY_END'], 'ADDED_IN_YEAR')
export const regionChoice = textChoice('region')
export const searchChoice = textChoice('q')
export const orderChoice = { ...textChoice('order'), standard: '-figure' }
export const figureChoice = choiceOf('figure', provinceFigureNames, 'CENTRES')
