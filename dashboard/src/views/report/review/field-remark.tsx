import { useEffect, useId, useRef } from 'react'
import { useWords } from '../../../language/use-language.ts'
import { useFieldName } from '../../../report/use-field-name.ts'
import { useMessage } from '../../../report/use-message.ts'
import { reviewWords } from './review-words.ts'
import { useReviewing } from './use-reviewing.ts'

/** Beside a field: what was said of it when the report was returned, and while it is sent back, what is to be said. */
export function FieldRemark({ field }: { field: string }) {
  const words = useWords(reviewWords)
  const { isReturning, remarkOn } = useReviewing()
  const said = remarkOn(field)
  return (
    <>
      {said !== undefined && (
        <p className="field-remark">
          <strong>{words.returned}:</strong> <span lang="th">{said}</span>
        </p>
      )}
      {isReturning && <RemarkToWrite field={field} />}
    </>
  )
}

function RemarkToWrite({ field }: { field: string }) {
  const words = useWords(reviewWords)
  const { remarks, setRemark } = useReviewing()
  const name = useFieldName()(field)
  const remark = remarks.get(field)
  if (remark !== undefined) return <RemarkField field={field} name={name} remark={remark} />
  return (
    <p>
      <button
        type="button"
        className="ask-to-mend"
        aria-label={words.askToMendField(name)}
        onClick={() => setRemark(field, '')}
      >
        ✎ {words.askToMend}
      </button>
    </p>
  )
}

function RemarkField({ field, name, remark }: { field: string; name: string; remark: string }) {
  const words = useWords(reviewWords)
  const { setRemark, refusalOn } = useReviewing()
  const id = useId()
  const place = useRef<HTMLTextAreaElement>(null)
  // It was asked for with a button that is gone now.
  useEffect(() => place.current?.focus(), [])
  const refusal = refusalOn(field)
  const inWords = useMessage()
  return (
    <div className="remark-to-write">
      <label htmlFor={id}>{words.remarkTo(name)}</label>
      <textarea
        ref={place}
        id={id}
        className="written"
        rows={2}
        value={remark}
        aria-invalid={refusal !== undefined}
        aria-describedby={refusal && `${id}-refusal`}
        onChange={({ target }) => setRemark(field, target.value)}
      />
      {refusal && (
        <p id={`${id}-refusal`} className="refusal">
          {inWords(refusal)}
        </p>
      )}
      <button
        type="button"
        className="quiet"
        aria-label={words.removeOf(name)}
        onClick={() => setRemark(field, undefined)}
      >
        ✕ {words.remove}
      </button>
    </div>
  )
}
