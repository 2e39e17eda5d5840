import type { Indicator } from '../../../generated/documents.ts'
import { listChoiceOf } from '../records-choices.ts'

export const whichTargets = ['YEAR', 'ALL'] as const
export const indicators = ['CENTRES', 'NETWORKS'] as const satisfies Indicator[]

export const whichChoice = listChoiceOf('which', whichTargets, 'YEAR')
export const indicatorChoice = listChoiceOf('indicator', ['', ...indicators], '')
