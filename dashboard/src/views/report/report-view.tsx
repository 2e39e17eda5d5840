import type { ViewProps } from '../views.ts'
import { ReportReading } from './report-reading.tsx'

/** A report by its key. */
export default function ReportView({ given }: ViewProps) {
  return <ReportReading id={given.id ?? ''} />
}
