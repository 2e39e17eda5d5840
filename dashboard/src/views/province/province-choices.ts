import type { CentreStage, LaoType } from '../../generated/documents.ts'
import { pageChoice } from '../../paging/page-choice.ts'
import { centreStages } from '../../terms/centre-terms.ts'
import { laoTypes } from '../../terms/lao-terms.ts'
import { choiceOf, textChoice } from '../../url/choice.ts'

/** Rows of a page of the tables. */
export const rowsOfPage = 25

/** Rows of a page of the smaller ones. */
export const fewRowsOfPage = 10

// What changes the list begins it anew.
const resets = ['page']

export const laoPageChoice = pageChoice('page')
export const laoSearchChoice = { ...textChoice('q'), resets }
export const laoTypeChoice = { ...choiceOf<'' | LaoType>('type', ['', ...laoTypes], ''), resets }

/** Whether an LAO has an open centre, or at which stage its centre is. */
export type StageFilter = '' | 'OPEN' | 'NONE' | CentreStage
export const laoStageChoice = {
  ...choiceOf<StageFilter>('stage', ['', 'OPEN', 'NONE', ...centreStages], ''),
  resets,
}

export const laoLateChoice = { ...choiceOf('late', ['off', 'on'], 'off'), resets }

/** By name, or when only the late are shown, by how late. */
export const laoOrderChoice = { ...textChoice('order'), resets }

/** Overdue rounds of all years, or of the year and half chosen. */
export const lateRoundsChoice = { ...choiceOf('rounds', ['ALL', 'CHOSEN'], 'ALL'), resets: ['late-page'] }
export const latePageChoice = pageChoice('late-page')

export const trainingsOfChoice = { ...choiceOf('trainings', ['ALL', 'CHOSEN'], 'ALL'), resets: ['trainings-page'] }
export const trainingsPageChoice = pageChoice('trainings-page')
export const networksPageChoice = pageChoice('networks-page')
