import type { Shown } from '../graph/use-graph.ts'
import { useWords } from '../language/use-language.ts'
import { partWords } from './part-words.ts'

/** Says that a part does not answer, and lets the reader try again. */
export function MissingNotice({ shown }: { shown: Shown<unknown> }) {
  const words = useWords(partWords)
  return (
    <div className="missing" role="status">
      <p>
        <strong>{shown.failure ? words.offline : words.missing}</strong>
      </p>
      <p>{words.rest}</p>
      <button type="button" onClick={shown.askAgain} disabled={shown.isAsking}>
        {words.again}
      </button>
    </div>
  )
}
