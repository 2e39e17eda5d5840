import { bangkokDay } from '@hub/schema/calendar/bangkok'
import { useFormat } from '../../digits/use-format.ts'
import { useWords } from '../../language/use-language.ts'
import { placeOf } from '../../report/report-fields.ts'
import { reportWords } from '../../report/report-words.ts'
import { useFieldName } from '../../report/use-field-name.ts'
import type { MyReport } from './keeping/content.ts'
import { myReportWords } from './my-report-words.ts'

/** Says that the report was sent back, by whom, with which message, and what can be changed. */
export function ReturnedNotice({ report }: { report: MyReport }) {
  const words = useWords(myReportWords)
  const names = useWords(reportWords)
  const format = useFormat()
  const nameOf = useFieldName()
  const last = report.transitions.findLast(({ state }) => state === 'RETURNED')
  const fields = report.returnedFields
  return (
    <section className="stale-notice" role="status">
      <p>
        <strong>{words.returned}</strong>
        {last && ` · ${names[last.by]} · ${format.day(bangkokDay(new Date(last.at)))}`}
      </p>
      {last?.message && <p lang="th">“{last.message}”</p>}
      <p>{fields.length > 0 ? words.returnedFields : words.returnedAll}</p>
      {fields.length > 0 && (
        <ul className="chosen-fields">
          {fields.map(({ field }) => (
            <li key={field}>
              <a href={`#${placeOf(field)}`}>{nameOf(field)}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
