import { useWords } from '../../language/use-language.ts'
import { PeriodHead } from '../../period/period-head.tsx'
import { recordsMenuWords } from '../../records-menu/records-menu-words.ts'
import { Link } from '../../url/link.tsx'
import { type RecordList, recordLists } from './record-lists.ts'
import { recordsWords } from './records-words.ts'
import './records.css'

/** The head of a list: of what, of which year and day, and the way to the other lists. */
export function ListHead({ list }: { list: RecordList }) {
  const words = useWords(recordsWords)
  const names = useWords(recordsMenuWords)
  return (
    <>
      <PeriodHead about={names.records} heading={names[list]} />
      <nav className="record-lists" aria-label={words.lists}>
        {recordLists.map((each) => (
          <Link key={each} to={`/${each}`}>
            {names[each]}
          </Link>
        ))}
        <Link to="/reports">{words.reports}</Link>
      </nav>
    </>
  )
}
