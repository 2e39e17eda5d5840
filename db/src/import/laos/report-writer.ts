import type { Finding } from './finding.ts'
import type { ImportReport } from './report.ts'
import { summaryOf } from './summary.ts'

/** Puts findings and the outcome of an import into text as they come, for a terminal or another program. */
export interface ReportWriter {
  finding(finding: Finding): void
  /** To be called once, at the end. */
  end(report: ImportReport): void
}

/** Writes each finding in Thai and English, then the summary. */
export const textReport = (write: (text: string) => void): ReportWriter => ({
  finding({ severity, message }) {
    const [th, en] = severity === 'ERROR' ? ['ผิดพลาด', 'error'] : ['คำเตือน', 'warning']
    write(`${th} ${message.th}\n  ${en} ${message.en}\n`)
  },
  end(report) {
    const { th, en } = summaryOf(report)
    write(`${th}\n${en}\n`)
  },
})

/** Writes one JSON document: the report with its summary in both languages, and `findings`. */
export function jsonReport(write: (text: string) => void): ReportWriter {
  let separator = '{"findings":[\n'
  return {
    finding(finding) {
      write(separator + JSON.stringify(finding))
      separator = ',\n'
    },
    end(report) {
      const opening = separator === ',\n' ? '' : separator
      write(`${opening}\n],${JSON.stringify({ ...report, summary: summaryOf(report) }).slice(1)}\n`)
    },
  }
}
