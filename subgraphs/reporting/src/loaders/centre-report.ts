import { connectionLoader, loadMany, loadOne, type ReadContext } from '@hub/server'
import { latestReportByCentre, type ReportRow, reportsByCentre, reportsById } from '../stores/centre-report.ts'
import { type ReportFilter, type ReportOrder, reportPages } from '../stores/centre-report-page.ts'
import { type LastAcceptedRow, lastAcceptedBefore } from '../stores/report-occasion.ts'

export const reportLoaders = (context: ReadContext) => ({
  byId: loadOne<string, ReportRow>(context, reportsById, ({ id }) => id),
  byCentre: loadMany<string, ReportRow>(context, reportsByCentre, ({ centreId }) => centreId),
  latestByCentre: loadOne<string, ReportRow>(context, latestReportByCentre, ({ centreId }) => centreId),
  lastAccepted: loadOne<string, LastAcceptedRow>(context, lastAcceptedBefore, ({ id }) => id),
  pages: connectionLoader<ReportRow, ReportFilter, ReportOrder>(context, reportPages),
})

export type { ReportRow }
