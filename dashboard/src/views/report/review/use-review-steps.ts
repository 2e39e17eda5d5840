import { type Changing, useChange } from '../../../change/use-change.ts'
import {
  AcceptReportDocument,
  EndorseReportDocument,
  type ReturnedFieldInput,
  ReturnReportDocument,
} from '../../../generated/documents.ts'
import type { ReviewStep } from './steps.ts'

/** What is given along with a step. */
export interface StepInput {
  id: string
  expectedVersion: number
  message: string | null
  fields: ReturnedFieldInput[]
  confirm: boolean
}

/** What came of the last step, and how to take one; it gives the report's new version when it was taken. */
export interface ReviewSteps extends Pick<Changing<never, never>, 'isAsking' | 'refusals' | 'failure' | 'forget'> {
  take(step: ReviewStep, input: StepInput): Promise<number | undefined>
}

/** The steps of a review as changes of the graph. */
export function useReviewSteps(): ReviewSteps {
  const endorsing = useChange(EndorseReportDocument)
  const accepting = useChange(AcceptReportDocument)
  const returning = useChange(ReturnReportDocument)
  const all = [endorsing, accepting, returning]
  const forget = (): void => all.forEach((each) => void each.forget())
  const asked = (step: ReviewStep, { id, expectedVersion, message, fields, confirm }: StepInput) => {
    const report = { id, expectedVersion, message }
    if (step === 'endorse') return endorsing.ask(report)
    if (step === 'accept') return accepting.ask({ ...report, confirm })
    return returning.ask({ ...report, fields })
  }
  return {
    isAsking: all.some(({ isAsking }) => isAsking),
    refusals: all.flatMap(({ refusals }) => refusals),
    failure: all.find(({ failure }) => failure)?.failure,
    forget,
    take: async (step, input) => {
      forget()
      return (await asked(step, input))?.report?.version
    },
  }
}
