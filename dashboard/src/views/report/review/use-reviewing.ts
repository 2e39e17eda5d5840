import { createContext, useContext } from 'react'
import type { Refusal } from '../../../change/change.ts'
import type { NoAnswer } from '../../../graph/answer.ts'
import type { ReportField } from '../../../report/report-fields.ts'
import type { ReviewStep } from './steps.ts'

/** A report under review: what its reader may do, and what they have written so far. */
export interface Review {
  steps: readonly ReviewStep[]
  /** The step that was taken last, to be told. */
  done: ReviewStep | undefined
  isAsking: boolean
  refusals: readonly Refusal[]
  failure: NoAnswer | undefined
  /** The report changed since its reader read it. */
  isStale: boolean
  /** What changed since, as the graph names it. */
  changed: readonly string[]
  readAgain(): void
  take(step: ReviewStep, isConfirmed?: boolean): Promise<void>
  /** Takes back a question or a refusal. */
  forget(): void
  /** Fields can be asked to be corrected. */
  isReturning: boolean
  setReturning(isReturning: boolean): void
  /** To the whole report. */
  message: string
  setMessage(message: string): void
  /** To single fields. */
  remarks: ReadonlyMap<ReportField, string>
  setRemark(field: ReportField, remark: string | undefined): void
  /** What was said of a field when the report was returned. */
  remarkOn(field: ReportField): string | undefined
  refusalOn(field: ReportField): string | undefined
}

export const ReviewContext = createContext<Review | undefined>(undefined)

/** The report under review. */
export function useReviewing(): Review {
  const review = useContext(ReviewContext)
  if (!review) throw new Error('nothing is under review here')
  return review
}
