import type { TrainingMode, TrainingStatus } from '../../../generated/documents.ts'
import { trainingModeWords, trainingStatusWords } from '../../../terms/training-terms.ts'
import { listChoiceOf } from '../records-choices.ts'

export const whichTrainings = ['ALL', 'YEAR', 'HELD'] as const
export const trainingModes = Object.keys(trainingModeWords.en) as TrainingMode[]
export const trainingStatuses = Object.keys(trainingStatusWords.en) as TrainingStatus[]

export const whichChoice = listChoiceOf('which', whichTrainings, 'ALL')
export const modeChoice = listChoiceOf<'' | TrainingMode>('mode', ['', ...trainingModes], '')
export const statusChoice = listChoiceOf<'' | TrainingStatus>('status', ['', ...trainingStatuses], '')
