import { choiceOf, textChoice } from '../../url/choice.ts'

/** Which reports are listed. */
export const listedStates = ['ALL', 'SUBMITTED', 'RETURNED', 'ENDORSED', 'ACCEPTED', 'DRAFT', 'WITHDRAWN'] as const

export const stateChoice = choiceOf('state', listedStates, 'ALL')
export const regionChoice = textChoice('region')
export const searchChoice = textChoice('q')
export const provinceOrderChoice = { ...textChoice('order'), standard: 'completeness' }
export const lateOrderChoice = { ...textChoice('late-order'), standard: '-days' }
export const listOrderChoice = { ...textChoice('list-order'), standard: '-submitted' }
