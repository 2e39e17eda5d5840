import { useEffect, useRef } from 'react'
import { useWords } from '../language/use-language.ts'
import { changeWords } from './change-words.ts'

interface Props {
  /** What is unusual, each in a sentence. */
  reasons: readonly string[]
  isAsking: boolean
  onConfirm: () => void
  onBack: () => void
}

/** Asks whether something unusual is meant. It takes the focus, so that nobody misses it. */
export function ConfirmQuestion({ reasons, isAsking, onConfirm, onBack }: Props) {
  const words = useWords(changeWords)
  const question = useRef<HTMLDivElement>(null)
  useEffect(() => question.current?.focus(), [])
  return (
    <div ref={question} role="alertdialog" aria-label={words.sure} tabIndex={-1} className="confirm-question">
      <p>
        <strong>{words.sure}</strong>
      </p>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <p className="change-buttons">
        <button type="button" className="primary" disabled={isAsking} onClick={onConfirm}>
          {words.confirm}
        </button>
        <button type="button" onClick={onBack}>
          {words.back}
        </button>
      </p>
    </div>
  )
}
