import type { NoAnswer } from '../graph/answer.ts'
import { useWords } from '../language/use-language.ts'
import { changeWords } from './change-words.ts'

/** Says that a change was asked for and nothing was answered, or that the viewer may not ask for it. */
export function FailureNotice({ failure }: { failure: NoAnswer | undefined }) {
  const words = useWords(changeWords)
  if (!failure) return null
  const isRefused = failure.code === 'FORBIDDEN' || failure.code === 'UNAUTHENTICATED'
  return (
    <p role="alert" className="refusal">
      {isRefused ? failure.message || words.notAllowed : words.unanswered}
    </p>
  )
}
