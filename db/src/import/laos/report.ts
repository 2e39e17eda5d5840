import type { Bilingual } from '@hub/schema/calendar/reading'
import type { Changes } from './plan.ts'

/**
 * How an import ended: `APPLIED`, or `UNCHANGED` since the hub already said the same, or `CHECKED` by a dry run, or
 * `REFUSED`; after the last three the hub is as it was.
 */
export type Outcome = 'APPLIED' | 'UNCHANGED' | 'CHECKED' | 'REFUSED'

/** What an import did, or would do. */
export interface ImportReport {
  readonly outcome: Outcome
  /** Why it was refused; null when it was not. */
  readonly refusal: Bilingual | null
  /** The file as it was named. */
  readonly file: string
  /** Rows read, the header left out. */
  readonly rows: number
  /** Different LAOs in them. */
  readonly laos: number
  readonly errors: number
  readonly warnings: number
  /** What was changed, or would be; null where it did not come so far. */
  readonly changes: Changes | null
  /** Demo rows removed before, or that would be. */
  readonly demoRowsRemoved: number
  readonly milliseconds: number
}
