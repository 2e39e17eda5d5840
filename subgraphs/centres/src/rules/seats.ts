import type { committeeBodyKinds, committeeRoles } from '@hub/db/centres/values'
import { overlap, type Term } from './terms.ts'

export type CommitteeRole = (typeof committeeRoles)[number]
export type CommitteeBodyKind = (typeof committeeBodyKinds)[number]

/** What of a seat the rules look at. */
export interface Seat extends Term {
  role: CommitteeRole
  position: string
  /** Who holds it, by name; null when not recorded. */
  holder: string | null
}

/** The roles that one seat of a body has at a time. All others there are any number of. */
const single: readonly CommitteeRole[] = ['CHAIR', 'SECRETARY']

/** The seat that has the role for which there is one at a time, on a day of this one; none when there is none. */
export const seatInTheWay = <Other extends Seat>(seat: Seat, others: readonly Other[]): Other | undefined =>
  single.includes(seat.role) ? others.find((other) => other.role === seat.role && overlap(other, seat)) : undefined

/** The seat that its holder has on a day of this one, as far as a name can tell. */
export const otherSeatOfHolder = <Other extends Seat>(seat: Seat, others: readonly Other[]): Other | undefined =>
  seat.holder === null ? undefined : others.find((other) => other.holder === seat.holder && overlap(other, seat))

/** Whether the first members of an operating committee lack their chair. */
export const lacksChair = (kind: CommitteeBodyKind, before: readonly Seat[], added: readonly Seat[]): boolean =>
  kind === 'OPERATING_COMMITTEE' &&
  before.length === 0 &&
  added.length > 0 &&
  !added.some(({ role }) => role === 'CHAIR')
