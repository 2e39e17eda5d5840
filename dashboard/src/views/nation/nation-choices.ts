import { choiceOf, textChoice } from '../../url/choice.ts'
import { provinceFigureNames } from './province-figures.ts'

export const indicatorChoice = choiceOf('line', ['CENTRES', 'NETWORKS'], 'CENTRES')
export const basisChoice = choiceOf('basis', ['ADDED_IN_YEAR', 'TOTAL_BY_END'], 'ADDED_IN_YEAR')
export const figureChoice = choiceOf('figure', provinceFigureNames, 'CENTRES')
export const regionChoice = textChoice('region')
export const searchChoice = textChoice('q')
export const orderChoice = { ...textChoice('order'), standard: '-figure' }
