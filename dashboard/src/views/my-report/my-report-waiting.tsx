import { frameWords } from '../../frame/frame-words.ts'
import { useWords } from '../../language/use-language.ts'
import { myReportWords } from './my-report-words.ts'

/** The view until it is known which report is to be written: nothing stands there that could move. */
export function MyReportWaiting() {
  const words = useWords(myReportWords)
  const { loading } = useWords(frameWords)
  return (
    <div className="view view-loading" aria-busy="true">
      <h1>{words.title}</h1>
      <p className="visually-hidden">{loading}</p>
    </div>
  )
}
