import { pageChoice } from '../../paging/page-choice.ts'
import { choiceOf, numberChoice, textChoice } from '../../url/choice.ts'

/** Activities of a page. */
export const activitiesOfPage = 10

const resets = ['activities-page']

/** Activities of the fiscal year chosen, or of all. */
export const activitiesOfChoice = { ...choiceOf('activities', ['CHOSEN', 'ALL'], 'CHOSEN'), resets }

/** Of one mission; 0 for all. */
export const missionChoice = { ...numberChoice('mission', { from: 0, to: 9, standard: 0 }), resets }

export const activityOrderChoice = { ...textChoice('order'), standard: '-heldOn', resets }
export const activitiesPageChoice = pageChoice('activities-page')
export const trainingsPageChoice = pageChoice('trainings-page')
