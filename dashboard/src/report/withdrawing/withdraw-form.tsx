import { useEffect, useId, useRef, useState } from 'react'
import { ConfirmQuestion } from '../../change/confirm-question.tsx'
import { FailureNotice } from '../../change/failure-notice.tsx'
import { useChange } from '../../change/use-change.ts'
import { WithdrawReportDocument } from '../../generated/documents.ts'
import { useWords } from '../../language/use-language.ts'
import { useMessage } from '../use-message.ts'
import { withdrawWords } from './withdraw-words.ts'

interface Props {
  report: { id: string; version: number }
  onCancel: () => void
  onWithdrawn: () => void
}

/** Asks why, and where no other report can be sent any more, whether that is meant. */
export function WithdrawForm({ report, onCancel, onWithdrawn }: Props) {
  const words = useWords(withdrawWords)
  const inWords = useMessage()
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [why, setWhy] = useState('')
  const { ask, isAsking, refusals, failure, forget } = useChange(WithdrawReportDocument)
  const questions = refusals.filter(({ code }) => code === 'CONFIRMATION_NEEDED')
  const faults = refusals.filter(({ code }) => code !== 'CONFIRMATION_NEEDED')
  useEffect(() => field.current?.focus(), [])
  const withdraw = async (confirm: boolean): Promise<void> => {
    const input = { id: report.id, expectedVersion: report.version, message: why.trim(), confirm }
    if (await ask(input)) onWithdrawn()
  }
  if (questions.length > 0)
    return (
      <ConfirmQuestion
        reasons={questions.map(({ message }) => inWords(message))}
        isAsking={isAsking}
        onConfirm={() => void withdraw(true)}
        onBack={forget}
      />
    )
  return (
    <>
      <div className="withdraw-why">
        <label htmlFor={id}>{words.why}</label>
        <textarea
          ref={field}
          id={id}
          className="written"
          lang="th"
          rows={3}
          value={why}
          aria-invalid={faults.length > 0}
          aria-describedby={`${id}-faults`}
          onChange={({ target }) => setWhy(target.value)}
        />
        <div id={`${id}-faults`} role="alert">
          {faults.map(({ message }) => (
            <p key={message} className="refusal">
              {inWords(message)}
            </p>
          ))}
        </div>
      </div>
      <FailureNotice failure={failure} />
      <p className="change-buttons">
        <button type="button" className="primary" disabled={isAsking} onClick={() => void withdraw(false)}>
          {words.withdraw}
        </button>
        <button type="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
    </>
  )
}
