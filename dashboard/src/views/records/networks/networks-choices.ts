import type { NetworkStatus } from '../../../generated/documents.ts'
import { networkStatusWords } from '../../../terms/network-terms.ts'
import { listChoiceOf } from '../records-choices.ts'

export const whichNetworks = ['ALL', 'OPEN', 'FORMED'] as const
export const networkStatuses = Object.keys(networkStatusWords.en) as NetworkStatus[]

export const whichChoice = listChoiceOf('which', whichNetworks, 'ALL')
export const statusChoice = listChoiceOf<'' | NetworkStatus>('status', ['', ...networkStatuses], '')
