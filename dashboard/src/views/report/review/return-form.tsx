import { useId } from 'react'
import { useWords } from '../../../language/use-language.ts'
import { placeOf } from '../../../report/report-fields.ts'
import { useFieldName } from '../../../report/use-field-name.ts'
import { useMessage } from '../../../report/use-message.ts'
import { reviewWords } from './review-words.ts'
import { useReviewing } from './use-reviewing.ts'

/** Sends the report back with a message to the whole, to single fields, or both. */
export function ReturnForm() {
  const words = useWords(reviewWords)
  const nameOf = useFieldName()
  const inWords = useMessage()
  const id = useId()
  const { message, setMessage, remarks, take, setReturning, isAsking, refusals, forget } = useReviewing()
  // Those about a field stand beside it.
  const here = refusals.filter(({ path, code }) => path[1] !== 'fields' && code !== 'STALE_VERSION')
  const cancel = (): void => {
    forget()
    setReturning(false)
  }
  return (
    <>
      <p className="review-hint">{words.howTo}</p>
      <div className="review-field">
        <label htmlFor={id}>{words.whole}</label>
        <textarea
          id={id}
          className="written"
          rows={3}
          value={message}
          aria-invalid={here.length > 0}
          aria-describedby={`${id}-refusals`}
          onChange={({ target }) => setMessage(target.value)}
        />
        <div id={`${id}-refusals`} role="alert">
          {here.map((refusal) => (
            <p key={refusal.message} className="refusal">
              {inWords(refusal.message)}
            </p>
          ))}
        </div>
      </div>
      {remarks.size > 0 && (
        <div>
          <h3>{words.chosen}</h3>
          <ul className="chosen-fields">
            {[...remarks.keys()].map((field) => (
              <li key={field}>
                <a href={`#${placeOf(field)}`}>{nameOf(field)}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className="change-buttons">
        <button type="button" className="primary" disabled={isAsking} onClick={() => take('return')}>
          {words.sendBack}
        </button>
        <button type="button" onClick={cancel}>
          {words.cancel}
        </button>
      </p>
    </>
  )
}
