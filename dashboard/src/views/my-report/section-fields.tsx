import { useId } from 'react'
import { useWords } from '../../language/use-language.ts'
import { placeOf, sectionKinds } from '../../report/report-fields.ts'
import { reportWords } from '../../report/report-words.ts'
import { FieldNotes, useIsWrong } from './field-notes.tsx'
import { useForm } from './form-context.ts'
import { myReportWords } from './my-report-words.ts'

/** The sections of a report. */
export function SectionFields() {
  const words = useWords(myReportWords)
  return (
    <fieldset className="part form-part">
      <legend>
        <h2>{words.sections}</h2>
      </legend>
      <p className="form-hint">{words.sectionsHint}</p>
      {sectionKinds.map((kind) => (
        <SectionField key={kind} kind={kind} />
      ))}
    </fieldset>
  )
}

function SectionField({ kind }: { kind: (typeof sectionKinds)[number] }) {
  const names = useWords(reportWords)
  const { draft, type, isLocked } = useForm()
  const isWrong = useIsWrong(kind)
  const notes = useId()
  const place = placeOf(kind)
  return (
    <div className="form-field" data-locked={isLocked(kind) || undefined}>
      <label htmlFor={place}>{names[kind]}</label>
      <textarea
        id={place}
        className="written"
        lang="th"
        rows={3}
        value={draft.typed.get(kind) ?? ''}
        readOnly={isLocked(kind)}
        aria-invalid={isWrong}
        aria-describedby={notes}
        onChange={({ target }) => type(kind, target.value === '' && !draft.typed.has(kind) ? null : target.value)}
      />
      <FieldNotes id={notes} field={kind} />
    </div>
  )
}
