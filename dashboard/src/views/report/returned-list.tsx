import { useWords } from '../../language/use-language.ts'
import { useFieldName } from '../../report/use-field-name.ts'
import { reportViewWords } from './report-view-words.ts'

/** What was sent back of a revision, field by field. */
export function ReturnedList({ fields }: { fields: readonly { field: string; message: string }[] }) {
  const words = useWords(reportViewWords)
  const nameOf = useFieldName()
  if (fields.length === 0) return null
  return (
    <ul className="returned-list">
      {fields.map(({ field, message }) => (
        <li key={field}>
          {words.returned} · {nameOf(field)}: <span lang="th">{message}</span>
        </li>
      ))}
    </ul>
  )
}
