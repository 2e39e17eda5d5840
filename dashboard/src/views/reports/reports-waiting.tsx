import { frameWords } from '../../frame/frame-words.ts'
import { useWords } from '../../language/use-language.ts'
import { ReportsHead } from './reports-head.tsx'
import type { ReportsRoundShown } from './use-reports-round.ts'

/** The view until its first answers: its head, and calm places in which nothing stands that could move. */
export function ReportsWaiting(asked: ReportsRoundShown) {
  const { loading } = useWords(frameWords)
  return (
    <div className="view reports-view" aria-busy="true">
      <ReportsHead {...asked} />
      <p className="visually-hidden">{loading}</p>
      <div className="reports-figures" aria-hidden="true">
        <div className="part" data-part="round" />
        <div className="part" data-part="obstacles" />
      </div>
    </div>
  )
}
