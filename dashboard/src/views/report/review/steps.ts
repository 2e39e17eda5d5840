import type { ReportState } from '../../../generated/documents.ts'
import type { Role } from '../../../viewer/demo-notice.ts'

/** What an office can do with a report. */
export type ReviewStep = 'endorse' | 'accept' | 'return'

/** What a viewer may do with a report in a state; the graph has the last word. */
export function stepsOf(role: Role, state: ReportState): readonly ReviewStep[] {
  if (state !== 'SUBMITTED' && state !== 'ENDORSED') return []
  if (role === 'ONDC_ADMIN') return ['accept', 'return']
  if (role !== 'PROVINCIAL_OFFICE') return []
  return state === 'SUBMITTED' ? ['endorse', 'return'] : ['return']
}
