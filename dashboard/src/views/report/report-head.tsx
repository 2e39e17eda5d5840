import { bangkokDay } from '@hub/schema/calendar/bangkok'
import { useEffect } from 'react'
import { useFormat } from '../../digits/use-format.ts'
import { frameWords } from '../../frame/frame-words.ts'
import { useWords } from '../../language/use-language.ts'
import { reportWords } from '../../report/report-words.ts'
import { StateBadge } from '../../report/state-badge.tsx'
import { useRoundName } from '../../report/use-round-name.ts'
import { Link } from '../../url/link.tsx'
import { useViewer } from '../../viewer/use-viewer.ts'
import { reportViewWords } from './report-view-words.ts'
import type { Report, ReportShown } from './use-report.ts'

/** Whose report it is, for which round, where it stands and whether it came in time. */
export function ReportHead({ report }: ReportShown) {
  const words = useWords(reportViewWords)
  const { hubShort } = useWords(frameWords)
  const roundName = useRoundName()
  const format = useFormat()
  const { role } = useViewer()
  const { lao, province, round } = report
  const name = roundName(round.year, round.half)
  const isMine = role === 'LAO_OFFICER' && (report.state === 'DRAFT' || report.state === 'RETURNED')
  const heading = lao?.fullName ?? words.title
  useEffect(() => {
    document.title = `${heading} · ${name} · ${hubShort}`
  }, [heading, name, hubShort])
  return (
    <header className="report-head">
      <p className="eyebrow">
        <Link to="/reports" choices={{ year: String(round.year), half: round.half }}>
          {name}
        </Link>{' '}
        · {words.span(format.day(round.startsOn), format.day(round.endsOn))}
      </p>
      <h1>{lao ? <Link to={`/lao/${lao.code}`}>{heading}</Link> : heading}</h1>
      <p className="report-standing">
        <StateBadge state={report.state} />
        {province && <span>{province.name}</span>}
        {report.revision > 1 && <span>{words.revision(format.count(report.revision))}</span>}
        {isMine && (
          <Link to="/my-report" choices={{ year: String(round.year), half: round.half }}>
            ✎ {words.write}
          </Link>
        )}
      </p>
      <ReportDays report={report} />
    </header>
  )
}

function ReportDays({ report }: { report: Report }) {
  const words = useWords(reportViewWords)
  const names = useWords(reportWords)
  const format = useFormat()
  const day = (instant: string): string => format.day(bangkokDay(new Date(instant)))
  const { submittedAt, acceptedAt, daysLate } = report
  const timeliness = daysLate ? names.late(format.count(daysLate)) : names.onTime
  return (
    <dl className="report-days">
      <div>
        <dt>{words.due}</dt>
        <dd>{format.day(report.dueOn)}</dd>
      </div>
      <div>
        <dt>{words.submitted}</dt>
        <dd>
          {submittedAt ? day(submittedAt) : names.notSubmitted}{' '}
          {submittedAt && <span data-late={Boolean(daysLate) || undefined}>({timeliness})</span>}
        </dd>
      </div>
      {acceptedAt && (
        <div>
          <dt>{words.accepted}</dt>
          <dd>{day(acceptedAt)}</dd>
        </div>
      )}
    </dl>
  )
}
