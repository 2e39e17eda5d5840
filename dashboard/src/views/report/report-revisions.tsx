import { bangkokDay } from '@hub/schema/calendar/bangkok'
import { useFormat } from '../../digits/use-format.ts'
import { CentreReportDocument } from '../../generated/documents.ts'
import { useWords } from '../../language/use-language.ts'
import { Part } from '../../part/part.tsx'
import { FieldChange } from './field-change.tsx'
import { reportViewWords } from './report-view-words.ts'
import { ReturnedList } from './returned-list.tsx'
import type { ReportShown } from './use-report.ts'

/** Its revisions, the latest first, each with what it says otherwise than the one before and what was returned of it. */
export function ReportRevisions({ report, shown, variables }: ReportShown) {
  const words = useWords(reportViewWords)
  const format = useFormat()
  return (
    <Part
      title={words.revisions}
      name="revisions"
      shown={shown}
      subgraph="reporting"
      document={CentreReportDocument}
      variables={variables}
    >
      {report.revisions.map(({ number, createdAt, cause, note, changes, returnedFields }) => (
        <details key={number} className="report-revision" open={number > 1 && number === report.revision}>
          <summary>
            <strong>
              {words.revisionName} {format.count(number)}
            </strong>{' '}
            {words[cause]} · {format.day(bangkokDay(new Date(createdAt)))}
          </summary>
          {note && <p lang="th">{note}</p>}
          {number > 1 && changes.length === 0 && <p className="report-blank">{words.unchanged}</p>}
          {changes.map((change) => (
            <FieldChange key={change.field} {...change} />
          ))}
          <ReturnedList fields={returnedFields} />
        </details>
      ))}
    </Part>
  )
}
