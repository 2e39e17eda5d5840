import { type FormEvent, useId } from 'react'
import { useFormat } from '../../digits/use-format.ts'
import { useWords } from '../../language/use-language.ts'
import { useViewer } from '../../viewer/use-viewer.ts'
import { committeeWords } from './committee-words.ts'
import type { People } from './use-people.ts'

/** Lets those who may see people ask for them; an ONDC analyst says what for first. */
export function PeopleControl({ people }: { people: People }) {
  const words = useWords(committeeWords)
  const format = useFormat()
  const { role } = useViewer()
  const field = useId()
  const hint = useId()
  if (role === 'PUBLIC') return <p className="people-control">{words.onlyPositions}</p>
  if (people.bySeat)
    return (
      <p className="people-control">
        <button type="button" onClick={people.forget}>
          {words.hide}
        </button>{' '}
        {words.logged}
      </p>
    )
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const purpose = new FormData(event.currentTarget).get('purpose')
    void people.ask(typeof purpose === 'string' ? purpose.trim() : undefined)
  }
  return (
    <form className="people-control" onSubmit={submit}>
      {role === 'ONDC_ANALYST' && (
        <span className="field purpose-field">
          <label htmlFor={field}>{words.purpose}</label>
          <input id={field} name="purpose" required minLength={8} maxLength={200} aria-describedby={hint} />
          <span id={hint}>{format.text(words.purposeHint)}</span>
        </span>
      )}
      <button type="submit" disabled={people.isAsking}>
        {words.show}
      </button>{' '}
      <span>{words.logged}</span>
      <p role="status" className="people-refusal">
        {people.refusal}
      </p>
    </form>
  )
}
