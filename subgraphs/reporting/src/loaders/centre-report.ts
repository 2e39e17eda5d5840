import { connectionLoader, loadMany, loadOne, type ReadContext } from '@hub/server'
import { latestReportByCentre, type ReportRow, reportsByCentre, reportsById } from '../stores/centre-report.ts'
import { type ReportFilter, type ReportOrder, reportPages } from '../stores/centre-report-page.ts'

export const reportLoaders = (context: ReadContext) => ({
  byId: loadOne<string, ReportRow>(context, reportsById, ({ id }) => id),
  byCentre: loadMany<string, ReportRow>(context, reportsByCentre, ({ centreId }) => centreId),
  latestByCentre: loadOne<string, ReportRow>(context, latestReportByCentre, ({ centreId }) => centreId),
  pages: connectionLoader<ReportRow, ReportFilter, ReportOrder>(context, reportPages),
})
