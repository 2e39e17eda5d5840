import { useWords } from '../../language/use-language.ts'
import { Link } from '../../url/link.tsx'
import { reportViewWords } from './report-view-words.ts'

/** For a report that there is not, or not for this viewer. */
export function NoReport() {
  const words = useWords(reportViewWords)
  return (
    <div className="view">
      <h1>{words.none}</h1>
      <p>{words.noneWhy}</p>
      <p>
        <Link to="/reports">{words.toReports}</Link>
      </p>
    </div>
  )
}
