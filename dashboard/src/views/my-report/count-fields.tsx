import { useId } from 'react'
import { useFormat } from '../../digits/use-format.ts'
import { useWords } from '../../language/use-language.ts'
import { indicators, placeOf } from '../../report/report-fields.ts'
import { reportWords } from '../../report/report-words.ts'
import { FieldNotes, useIsWrong } from './field-notes.tsx'
import { useForm } from './form-context.ts'
import { isReadable } from './keeping/draft-input.ts'
import { myReportWords } from './my-report-words.ts'

/** The counts of a report. */
export function CountFields() {
  const words = useWords(myReportWords)
  const format = useFormat()
  return (
    <fieldset className="part form-part">
      <legend>
        <h2>{format.text(words.counts)}</h2>
      </legend>
      <p className="form-hint">{format.text(words.countsHint)}</p>
      <div className="count-fields">
        {indicators.map((indicator) => (
          <CountField key={indicator} indicator={indicator} />
        ))}
      </div>
    </fieldset>
  )
}

function CountField({ indicator }: { indicator: (typeof indicators)[number] }) {
  const words = useWords(myReportWords)
  const names = useWords(reportWords)
  const format = useFormat()
  const { draft, type, isLocked, lastCount } = useForm()
  const notes = useId()
  const place = placeOf(indicator)
  const typed = draft.typed.get(indicator) ?? ''
  const fault = isReadable(indicator, typed) ? undefined : words.notANumber
  const isWrong = useIsWrong(indicator) || fault !== undefined
  const last = lastCount(indicator)
  return (
    <div className="form-field" data-locked={isLocked(indicator) || undefined}>
      <label htmlFor={place}>{names[indicator]}</label>
      <span className="count-entry">
        {/* Of type text: a browser's number field takes no Thai digits. */}
        <input
          id={place}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={typed}
          readOnly={isLocked(indicator)}
          aria-invalid={isWrong}
          aria-describedby={`${notes}-last ${notes}`}
          onChange={({ target }) => type(indicator, target.value)}
        />
        <span id={`${notes}-last`} className="count-last">
          {last !== undefined && words.last(format.count(last))}
        </span>
      </span>
      <FieldNotes id={notes} field={indicator} fault={fault} />
    </div>
  )
}
