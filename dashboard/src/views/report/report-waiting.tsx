import { frameWords } from '../../frame/frame-words.ts'
import { useWords } from '../../language/use-language.ts'
import { reportViewWords } from './report-view-words.ts'

/** The view until the report is there. */
export function ReportWaiting() {
  const words = useWords(reportViewWords)
  const { loading } = useWords(frameWords)
  return (
    <div className="view view-loading" aria-busy="true">
      <h1>{words.title}</h1>
      <p className="visually-hidden">{loading}</p>
    </div>
  )
}
