import type { CentreLife } from './centre-life.ts'
import type { Term } from './terms.ts'

/** When seats of a body may be held. */
export interface BodyTime {
  /** The body's first day, which a seat without one of its own has; null when not recorded. */
  since: string | null
  /** The first day a seat may have. */
  first: string
  /** The first day on which no seat can be held any more; null while the body stands. */
  end: string | null
  /** Whether that is because the centre closed. */
  isClosed: boolean
  today: string
}

/** When seats of a body may be held, within its centre's life. */
export function timeOfBody({ since, until }: Term, { beganOn, closedOn }: CentreLife, today: string): BodyTime {
  const isClosed = closedOn !== null && (until === null || closedOn < until)
  return { since, first: since ?? beganOn, end: isClosed ? closedOn : until, isClosed, today }
}
