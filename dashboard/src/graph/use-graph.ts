import { useRef, useSyncExternalStore } from 'react'
import { useLanguage } from '../language/use-language.ts'
import { askAsViewer } from '../viewer/ask-as-viewer.ts'
import { useViewer } from '../viewer/use-viewer.ts'
import type { Answer } from './answer.ts'
import { type Known, Question } from './question.ts'
import type { TrustedDocument } from './trusted-document.ts'

/** What a part of the page shows of the graph. */
export interface Shown<Data> extends Known<Data> {
  /** The answer is of an earlier question (another year, another day) until that of the present one is there. */
  isOfEarlier: boolean
  askAgain(): void
}

const questionsKept = 60
const questions = new Map<string, unknown>()

/** Asks the graph as the page's viewer and keeps what is shown fresh; nothing already shown disappears while asking. */
export function useGraph<Data, Variables>(
  document: TrustedDocument<Data, Variables>,
  variables: Variables,
  /** How it is asked, where that takes more than once. */
  ask: typeof askAsViewer<Data, Variables> = askAsViewer,
): Shown<Data> {
  const [language] = useLanguage()
  const { role } = useViewer()
  const key = JSON.stringify([document.hash, variables, role, language])
  const question = questionAt(key, () => new Question(() => ask(document, variables, language)))
  const known = useSyncExternalStore(question.watch, () => question.known)
  const earlier = useRef<{ answer: Answer<Data>; role: string } | undefined>(undefined)
  if (known.answer) earlier.current = { answer: known.answer, role }
  // What one viewer was shown is not for the next.
  const bridge = earlier.current?.role === role ? earlier.current.answer : undefined
  return {
    ...known,
    answer: known.answer ?? bridge,
    isOfEarlier: !known.answer && bridge !== undefined,
    askAgain: () => void question.ask(),
  }
}

function questionAt<Data>(key: string, make: () => Question<Data>): Question<Data> {
  const found = questions.get(key) as Question<Data> | undefined
  const question = found ?? make()
  questions.delete(key)
  questions.set(key, question)
  const [oldest] = questions.keys()
  if (questions.size > questionsKept && oldest !== undefined) questions.delete(oldest)
  return question
}
