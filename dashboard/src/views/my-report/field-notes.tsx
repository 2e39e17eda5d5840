import { useWords } from '../../language/use-language.ts'
import { useMessage } from '../../report/use-message.ts'
import { useForm } from './form-context.ts'
import { myReportWords } from './my-report-words.ts'

interface Props {
  id: string
  field: string
  /** What is wrong with what is typed, as the page sees it. */
  fault?: string | undefined
}

/** Beside a field: what is to be corrected, why it was refused, and what the report's checks found. */
export function FieldNotes({ id, field, fault }: Props) {
  const words = useWords(myReportWords)
  const { draft, isLocked, remarkOn, faultOn } = useForm()
  const inWords = useMessage()
  const remark = remarkOn(field)
  const refused = fault ?? faultOn(field)
  const checks = draft.checks.filter((check) => check.field === field && !refused?.includes(check.message))
  return (
    <div id={id} className="field-notes">
      {remark && (
        <p className="field-remark">
          <strong>{words.toMend}:</strong> <span lang="th">{remark}</span>
        </p>
      )}
      {isLocked(field) && <p className="field-locked">{words.locked}</p>}
      <div aria-live="polite">
        {refused && <p className="refusal">{inWords(refused)}</p>}
        {checks.map(({ severity, message }) => (
          <p key={message} className={severity === 'ERROR' ? 'refusal' : 'field-warning'}>
            {inWords(message)}
          </p>
        ))}
      </div>
    </div>
  )
}

/** Whether what stands in a field is wrong. */
export function useIsWrong(field: string): boolean {
  const { draft, faultOn } = useForm()
  return (
    faultOn(field) !== undefined || draft.checks.some((check) => check.field === field && check.severity === 'ERROR')
  )
}
