import type { Bilingual } from '@hub/schema/calendar/reading'

/** The kinds of refusals, as `UserErrorCode` has them. */
export type RefusalCode =
  | 'INVALID'
  | 'REQUIRED'
  | 'NOT_FOUND'
  | 'ALREADY_EXISTS'
  | 'STALE_VERSION'
  | 'OUT_OF_ORDER'
  | 'CONFIRMATION_NEEDED'
  | 'IDEMPOTENCY_KEY_REUSED'

/** The part of an input something is about, e.g. `['input', 'participants', 2, 'category']`; rows from 0. */
export type InputPath = readonly (string | number)[]

/** One reason why a change is refused, in both languages. */
export interface Refusal {
  code: RefusalCode
  path: InputPath
  message: Bilingual
  changedFields?: string[]
}

/** Thrown by a verb to refuse a change: its transaction is rolled back and the client reads the reasons. */
export class Refused extends Error {
  readonly refusals: readonly Refusal[]

  constructor(...refusals: Refusal[]) {
    super(refusals.map(({ message }) => message.en).join('; '))
    this.refusals = refusals
  }
}
