import type { MyRoundsQuery } from '../../generated/documents.ts'
import type { Round } from '../../report/use-round-choice.ts'

export type OwedRound = NonNullable<MyRoundsQuery['obligations']>['nodes'][number]

/** Whether the centre can write the report of a round now. */
export function isWritable({ round, report }: Pick<OwedRound, 'report'> & { round: { status: string } }): boolean {
  if (report?.state === 'RETURNED') return true
  const isOpen = round.status !== 'CLOSED' && round.status !== 'NOT_BEGUN'
  return isOpen && (!report || report.state === 'DRAFT' || report.state === 'WITHDRAWN')
}

/** The round that an officer most likely comes for: one that was sent back, then one that is overdue, then the running one. */
export function roundToWrite(owed: readonly OwedRound[]): Round | undefined {
  const writable = owed.filter(isWritable)
  const chosen =
    writable.find(({ report }) => report?.state === 'RETURNED') ??
    writable.find(({ status }) => status === 'MISSING') ??
    writable[0] ??
    owed[0]
  return chosen?.round
}
