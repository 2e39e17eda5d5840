import { useFormat } from '../../digits/use-format.ts'
import { CentreReportDocument } from '../../generated/documents.ts'
import { useWords } from '../../language/use-language.ts'
import { Part } from '../../part/part.tsx'
import { obstacleField, placeOf } from '../../report/report-fields.ts'
import { reportWords } from '../../report/report-words.ts'
import { reportViewWords } from './report-view-words.ts'
import { FieldRemark } from './review/field-remark.tsx'
import { useReviewing } from './review/use-reviewing.ts'
import type { ReportShown } from './use-report.ts'

/** The obstacles it names, by the manual's classes, each with what the manual proposes. */
export function ReportObstacles({ report, classes, shown, variables }: ReportShown) {
  const names = useWords(reportWords)
  const words = useWords(reportViewWords)
  const format = useFormat()
  const { isReturning, remarkOn } = useReviewing()
  const named = (number: number) => report.obstacles.find((obstacle) => obstacle.class.number === number)
  // While it is sent back, a class that it does not name can be asked for too.
  const listed = classes.filter(
    ({ number }) => isReturning || named(number) || remarkOn(obstacleField(number)) !== undefined,
  )
  return (
    <Part
      title={names.obstacles}
      name="obstacles"
      shown={shown}
      subgraph="reporting"
      document={CentreReportDocument}
      variables={variables}
    >
      {listed.length === 0 && <p className="none">{words.noObstacles}</p>}
      {listed.map(({ number, name, response }) => {
        const obstacle = named(number)
        return (
          <div key={number} id={placeOf(obstacleField(number))} className="report-section">
            <h3>
              {format.count(number)}. {name}
            </h3>
            {obstacle?.text ? (
              <p lang="th" className="report-text">
                {obstacle.text}
              </p>
            ) : (
              <p className="report-blank">{obstacle ? words.marked : words.blank}</p>
            )}
            <p className="report-response">
              {names.response}: {response}
            </p>
            <FieldRemark field={obstacleField(number)} />
          </div>
        )
      })}
    </Part>
  )
}
