import { useId, useState } from 'react'
import { ConfirmQuestion } from '../../../change/confirm-question.tsx'
import { useWords } from '../../../language/use-language.ts'
import { useMessage } from '../../../report/use-message.ts'
import { reviewWords } from './review-words.ts'
import type { ReviewStep } from './steps.ts'
import { useReviewing } from './use-reviewing.ts'

/** Endorses or accepts the report, with a remark if wanted, or begins to send it back. */
export function DecideForm() {
  const words = useWords(reviewWords)
  const inWords = useMessage()
  const id = useId()
  const { steps, message, setMessage, take, setReturning, isAsking, refusals, forget } = useReviewing()
  const [wanted, setWanted] = useState<ReviewStep>('endorse')
  const questions = refusals.filter(({ code }) => code === 'CONFIRMATION_NEEDED')
  const others = refusals.filter(({ code }) => code !== 'CONFIRMATION_NEEDED' && code !== 'STALE_VERSION')
  const decisions = steps.filter((step) => step !== 'return')
  if (questions.length > 0)
    return (
      <ConfirmQuestion
        reasons={questions.map((question) => question.message)}
        isAsking={isAsking}
        onConfirm={() => take(wanted, true)}
        onBack={forget}
      />
    )
  const decide = (step: ReviewStep): void => {
    setWanted(step)
    void take(step)
  }
  return (
    <>
      {decisions.length > 0 && (
        <div className="review-field">
          <label htmlFor={id}>{words.note}</label>
          <textarea
            id={id}
            className="written"
            rows={2}
            value={message}
            aria-describedby={`${id}-hint`}
            onChange={({ target }) => setMessage(target.value)}
          />
          <p id={`${id}-hint`} className="review-hint">
            {words.noteHint}
          </p>
        </div>
      )}
      {others.map((refusal) => (
        <p key={refusal.message} role="alert" className="refusal">
          {inWords(refusal.message)}
        </p>
      ))}
      <p className="change-buttons">
        {decisions.map((step) => (
          <button key={step} type="button" className="primary" disabled={isAsking} onClick={() => decide(step)}>
            {words[step]}
          </button>
        ))}
        <button type="button" disabled={isAsking} onClick={() => setReturning(true)}>
          {words.return}
        </button>
      </p>
    </>
  )
}
