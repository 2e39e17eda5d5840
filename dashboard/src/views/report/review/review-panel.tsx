import { useId } from 'react'
import { FailureNotice } from '../../../change/failure-notice.tsx'
import { StaleNotice } from '../../../change/stale-notice.tsx'
import { useWords } from '../../../language/use-language.ts'
import { useFieldName } from '../../../report/use-field-name.ts'
import { DecideForm } from './decide-form.tsx'
import { ReturnForm } from './return-form.tsx'
import { reviewWords } from './review-words.ts'
import { useReviewing } from './use-reviewing.ts'
import '../../../change/change.css'
import './review.css'

const doneWords = { endorse: 'doneEndorse', accept: 'doneAccept', return: 'doneReturn' } as const

/** What the viewer may do with the report; nothing is drawn for those who may only read. */
export function ReviewPanel() {
  const words = useWords(reviewWords)
  const nameOf = useFieldName()
  const heading = useId()
  const { steps, done, failure, isStale, changed, readAgain, isReturning } = useReviewing()
  if (steps.length === 0 && !done) return null
  return (
    <section className="part review" data-part="review" aria-labelledby={heading}>
      <h2 id={heading}>{words.review}</h2>
      <p role="status" className="review-done">
        {done && words[doneWords[done]]}
      </p>
      {isStale && <StaleNotice changed={changed.map(nameOf)} onReadAgain={readAgain} />}
      {steps.length > 0 && (isReturning ? <ReturnForm /> : <DecideForm />)}
      <FailureNotice failure={failure} />
    </section>
  )
}
