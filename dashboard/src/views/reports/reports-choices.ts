import { pageChoice } from '../../paging/page-choice.ts'
import { choiceOf, textChoice } from '../../url/choice.ts'

/** Rows of a page of the lists. */
export const rowsOfPage = 25

/** Which reports are listed. */
export const listedStates = ['ALL', 'SUBMITTED', 'RETURNED', 'ENDORSED', 'ACCEPTED', 'DRAFT', 'WITHDRAWN'] as const

export const stateChoice = { ...choiceOf('state', listedStates, 'ALL'), resets: ['list-page'] }
export const regionChoice = textChoice('region')
export const searchChoice = textChoice('q')
export const provinceOrderChoice = { ...textChoice('order'), standard: 'completeness' }
export const lateOrderChoice = { ...textChoice('late-order'), resets: ['late-page'] }
export const listOrderChoice = { ...textChoice('list-order'), resets: ['list-page'] }
export const latePageChoice = pageChoice('late-page')
export const listPageChoice = pageChoice('list-page')
