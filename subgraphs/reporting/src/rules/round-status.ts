/** The days that decide where a round stands. */
export interface RoundDays {
  startsOn: string
  endsOn: string
  dueOn: string
  closesOn: string
}

export type RoundStatus = 'NOT_BEGUN' | 'RUNNING' | 'DUE' | 'LATE' | 'CLOSED'

/** Where a reporting round stands on a day. */
export function roundStatus(round: RoundDays, today: string): RoundStatus {
  if (today < round.startsOn) return 'NOT_BEGUN'
  if (today <= round.endsOn) return 'RUNNING'
  if (today <= round.dueOn) return 'DUE'
  return today <= round.closesOn ? 'LATE' : 'CLOSED'
}
