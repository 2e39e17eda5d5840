import { bangkokDay } from '@hub/schema/calendar/bangkok'
import { useFormat } from '../../digits/use-format.ts'
import { CentreReportDocument } from '../../generated/documents.ts'
import { useWords } from '../../language/use-language.ts'
import { Part } from '../../part/part.tsx'
import { reportWords } from '../../report/report-words.ts'
import { reportViewWords } from './report-view-words.ts'
import type { ReportShown } from './use-report.ts'

/** Its way through the states: who moved it when, and what they said. */
export function ReportWay({ report, shown, variables }: ReportShown) {
  const words = useWords(reportViewWords)
  const names = useWords(reportWords)
  const format = useFormat()
  const { transitions } = report
  return (
    <Part
      title={words.way}
      name="way"
      shown={shown}
      subgraph="reporting"
      document={CentreReportDocument}
      variables={variables}
    >
      {transitions.length === 0 ? (
        <p className="none">{words.wayHidden}</p>
      ) : (
        <ol className="report-way">
          {transitions.map(({ state, at, by, revision, message }) => (
            <li key={`${at}${state}`} data-report={state}>
              <strong>{names[state]}</strong> <span className="report-way-by">{names[by]}</span>
              <time dateTime={at}>
                {format.day(bangkokDay(new Date(at)))}
                {revision > 1 && ` · ${words.revision(format.count(revision))}`}
              </time>
              {message && <p lang="th">{message}</p>}
            </li>
          ))}
        </ol>
      )}
    </Part>
  )
}
