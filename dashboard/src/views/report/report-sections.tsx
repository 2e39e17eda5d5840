import { CentreReportDocument } from '../../generated/documents.ts'
import { useWords } from '../../language/use-language.ts'
import { Part } from '../../part/part.tsx'
import { placeOf, sectionKinds } from '../../report/report-fields.ts'
import { reportWords } from '../../report/report-words.ts'
import { reportViewWords } from './report-view-words.ts'
import { FieldRemark } from './review/field-remark.tsx'
import type { ReportShown } from './use-report.ts'

/** What the report says, section by section; one left blank says so. */
export function ReportSections({ report, shown, variables }: ReportShown) {
  const names = useWords(reportWords)
  const words = useWords(reportViewWords)
  return (
    <Part
      title={names.sections}
      name="sections"
      shown={shown}
      subgraph="reporting"
      document={CentreReportDocument}
      variables={variables}
    >
      {report.isEmpty && <p className="none">{words.empty}</p>}
      {sectionKinds.map((kind) => {
        const text = report.sections.find((section) => section.kind === kind)?.text
        return (
          <div key={kind} id={placeOf(kind)} className="report-section">
            <h3>{names[kind]}</h3>
            {/* Centres write Thai. */}
            {text ? (
              <p lang="th" className="report-text">
                {text}
              </p>
            ) : (
              <p className="report-blank">{words.blank}</p>
            )}
            <FieldRemark field={kind} />
          </div>
        )
      })}
    </Part>
  )
}
