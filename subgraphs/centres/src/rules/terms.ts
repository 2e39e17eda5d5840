/** A time of office: from `since` (null: from the beginning) until the day before `until` (null: it lasts). */
export interface Term {
  since: string | null
  until: string | null
}

/** Whether a day lies in a term. */
export const isWithin = ({ since, until }: Term, day: string): boolean =>
  (since === null || since <= day) && (until === null || until > day)

/** Whether two terms share a day. */
export const overlap = (one: Term, other: Term): boolean =>
  (one.since === null || other.until === null || one.since < other.until) &&
  (other.since === null || one.until === null || other.since < one.until)

/** Whether two terms are the same days. */
export const isSameTerm = (one: Term, other: Term): boolean => one.since === other.since && one.until === other.until
