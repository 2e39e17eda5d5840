import type { Half } from '@hub/schema/calendar/half'
import { parseInteger } from '@hub/schema/calendar/thai-number'
import { ReportAddressDocument } from '../../generated/documents.ts'
import { useGraph } from '../../graph/use-graph.ts'
import type { ViewProps } from '../views.ts'
import { NoReport } from './no-report.tsx'
import { ReportReading } from './report-reading.tsx'
import { ReportWaiting } from './report-waiting.tsx'

const halves: Record<string, Half> = { '1': 'FIRST', '2': 'SECOND', first: 'FIRST', second: 'SECOND' }

/** A report by its LAO and round: an address that can be written by hand (`/lao/5570404/report/2569/2`). */
export default function RoundReportView({ given }: ViewProps) {
  const year = parseInteger(given.year ?? '')
  const half = halves[(given.half ?? '').toLowerCase()]
  if (!year.ok || !half) return <NoReport />
  return <FoundReport laoCode={given.code ?? ''} fiscalYear={year.value} half={half} />
}

function FoundReport(variables: { laoCode: string; fiscalYear: number; half: Half }) {
  const { answer, failure } = useGraph(ReportAddressDocument, variables)
  if (!answer) return failure ? <NoReport /> : <ReportWaiting />
  // One that was taken back stands beside the one that was sent in its place.
  const { nodes } = answer.data.centreReports
  const found = nodes.find(({ state }) => state !== 'WITHDRAWN') ?? nodes[0]
  return found ? <ReportReading id={found.id} /> : <NoReport />
}
