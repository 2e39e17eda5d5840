import type { Term } from './terms.ts'

/** A term that began or ended with another, once that other has moved. */
export const moveTerm = ({ since, until }: Term, before: Term, after: Term): Term => ({
  since: since === before.since ? after.since : since,
  until: until === before.until ? after.until : until,
})

/** Whether a term has a day, and none outside another. */
export const fits = ({ since, until }: Term, within: Term): boolean =>
  (since === null || until === null || since < until) &&
  (within.since === null || since === null || since >= within.since) &&
  (within.until === null || (until !== null && until <= within.until))
