import { useId } from 'react'
import { useFormat } from '../../digits/use-format.ts'
import type { MyReportQuery } from '../../generated/documents.ts'
import { useWords } from '../../language/use-language.ts'
import { obstacleField, placeOf } from '../../report/report-fields.ts'
import { reportWords } from '../../report/report-words.ts'
import { FieldNotes, useIsWrong } from './field-notes.tsx'
import { useForm } from './form-context.ts'
import { myReportWords } from './my-report-words.ts'

/** The classes of obstacles, each to be ticked and described. */
export function ObstacleFields() {
  const words = useWords(myReportWords)
  const { classes } = useForm()
  return (
    <fieldset className="part form-part">
      <legend>
        <h2>{words.obstacles}</h2>
      </legend>
      <p className="form-hint">{words.obstaclesHint}</p>
      {classes.map((each) => (
        <ObstacleField key={each.number} {...each} />
      ))}
    </fieldset>
  )
}

function ObstacleField({ number, name, response }: MyReportQuery['obstacleClasses'][number]) {
  const words = useWords(myReportWords)
  const names = useWords(reportWords)
  const format = useFormat()
  const { draft, type, isLocked } = useForm()
  const field = obstacleField(number)
  const isWrong = useIsWrong(field)
  const notes = useId()
  const place = placeOf(field)
  const typed = draft.typed.get(field)
  return (
    <div className="form-field obstacle-field" data-locked={isLocked(field) || undefined}>
      <label className="obstacle-tick">
        <input
          id={place}
          type="checkbox"
          checked={typed !== undefined}
          disabled={isLocked(field)}
          aria-describedby={notes}
          onChange={({ target }) => type(field, target.checked ? '' : null)}
        />
        <span>
          {format.count(number)}. {name}
        </span>
      </label>
      <p className="report-response">
        {names.response}: {response}
      </p>
      {typed !== undefined && (
        <textarea
          className="written"
          lang="th"
          rows={2}
          aria-label={words.describe(name)}
          value={typed}
          readOnly={isLocked(field)}
          aria-invalid={isWrong}
          onChange={({ target }) => type(field, target.value)}
        />
      )}
      <FieldNotes id={notes} field={field} />
    </div>
  )
}
