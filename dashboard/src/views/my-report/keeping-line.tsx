import { useWords } from '../../language/use-language.ts'
import { useForm } from './form-context.ts'
import { myReportWords } from './my-report-words.ts'

/** Whether what is typed is safe. It stays in sight at the foot of the window. */
export function KeepingLine() {
  const words = useWords(myReportWords)
  const { draft } = useForm()
  const isFresh = draft.keeping === 'SAVED' && draft.reportId === undefined
  return (
    <p className="keeping-line" data-keeping={draft.keeping} data-fresh={isFresh || undefined} role="status">
      {isFresh ? words.fresh : words[draft.keeping]}
    </p>
  )
}
