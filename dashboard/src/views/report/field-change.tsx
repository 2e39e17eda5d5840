import { useFormat } from '../../digits/use-format.ts'
import { useWords } from '../../language/use-language.ts'
import { isCount } from '../../report/report-fields.ts'
import { useFieldName } from '../../report/use-field-name.ts'
import { reportViewWords } from './report-view-words.ts'

interface Props {
  field: string
  before: string | null
  after: string | null
}

/** What a field said before and says now. */
export function FieldChange({ field, before, after }: Props) {
  const words = useWords(reportViewWords)
  const format = useFormat()
  const nameOf = useFieldName()
  const written = (text: string | null): string => {
    if (text === null) return words.blank
    if (text === '') return words.marked
    return isCount(field) ? format.count(Number(text)) : text
  }
  return (
    <div className="field-change">
      <h3>{nameOf(field)}</h3>
      <p>
        <span className="field-change-side">{words.before}</span> <del lang="th">{written(before)}</del>
      </p>
      <p>
        <span className="field-change-side">{words.after}</span> <ins lang="th">{written(after)}</ins>
      </p>
    </div>
  )
}
