import { MissingNotice } from '../../part/missing-notice.tsx'
import { WithdrawPanel } from '../../report/withdrawing/withdraw-panel.tsx'
import { NoReport } from './no-report.tsx'
import { ReportCounts } from './report-counts.tsx'
import { ReportHead } from './report-head.tsx'
import { ReportObstacles } from './report-obstacles.tsx'
import { ReportRevisions } from './report-revisions.tsx'
import { ReportSections } from './report-sections.tsx'
import { ReportWaiting } from './report-waiting.tsx'
import { ReportWay } from './report-way.tsx'
import { ReviewPanel } from './review/review-panel.tsx'
import { Reviewing } from './review/reviewing.tsx'
import { useReport } from './use-report.ts'
import './report.css'

/** A report: what it says field by field, how it came where it stands, and what the viewer may do with it. */
export function ReportReading({ id }: { id: string }) {
  const { report, ...rest } = useReport(id)
  const { answer, failure } = rest.shown
  if (!report) {
    if (answer) return <NoReport />
    return failure ? <MissingNotice shown={rest.shown} /> : <ReportWaiting />
  }
  const given = { ...rest, report }
  return (
    <Reviewing key={report.id} {...given}>
      <div className="view report">
        <ReportHead {...given} />
        <div className="report-columns">
          <div className="report-content">
            <ReportSections {...given} />
            <ReportCounts {...given} />
            <ReportObstacles {...given} />
          </div>
          <div className="report-beside">
            <ReviewPanel />
            <WithdrawPanel report={report} onWithdrawn={rest.shown.askAgain} />
            <ReportWay {...given} />
            <ReportRevisions {...given} />
          </div>
        </div>
      </div>
    </Reviewing>
  )
}
