import type { CentreStage, LaoType } from '../../../generated/documents.ts'
import { centreStages } from '../../../terms/centre-terms.ts'
import { laoTypes } from '../../../terms/lao-terms.ts'
import { listChoiceOf } from '../records-choices.ts'

export const whichCentres = ['ALL', 'OPEN', 'ESTABLISHED', 'CLOSED'] as const

export const whichChoice = listChoiceOf('which', whichCentres, 'ALL')
export const typeChoice = listChoiceOf<'' | LaoType>('type', ['', ...laoTypes], '')
export const stageChoice = listChoiceOf<'' | CentreStage>('stage', ['', ...centreStages], '')
