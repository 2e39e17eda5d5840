import type { ReportState } from '../generated/documents.ts'
import { useWords } from '../language/use-language.ts'
import { reportWords } from './report-words.ts'
import './state-badge.css'

/** Where a report stands. */
export function StateBadge({ state }: { state: ReportState }) {
  const words = useWords(reportWords)
  return (
    <span className="state-badge" data-report={state}>
      {words[state]}
    </span>
  )
}
