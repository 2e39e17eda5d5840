import type { Bilingual } from '@hub/schema/calendar/reading'
import { checksAgainstBefore } from './checks-against-before.ts'
import { checksBetweenFields } from './checks-between-fields.ts'
import type { ReportContent, ReportField } from './report-content.ts'

export type ReportRule =
  | 'EMPTY_REPORT'
  | 'COUNT_OUT_OF_RANGE'
  | 'OPINIONS_WITHOUT_HEARING'
  | 'HEARINGS_WITHOUT_PARTICIPANTS'
  | 'MOBILE_ACTIVITIES_WITHOUT_PARTICIPANTS'
  | 'NOTHING_COUNTED'
  | 'COUNT_FAR_ABOVE_LAST'
  | 'TEXT_AS_LAST_ROUND'
  | 'PROBLEMS_WITHOUT_OBSTACLE'
  | 'UNCHANGED_SINCE_RETURN'

/** Something that speaks against a report: an error refuses it, a warning needs a confirmation. */
export interface ReportFinding {
  rule: ReportRule
  severity: 'ERROR' | 'WARNING'
  /** Null when it is about the whole report. */
  field: ReportField | null
  message: Bilingual
}

/** What a report is checked by: its own words and counts, and those that went before. */
export interface CheckedReport {
  content: ReportContent
  /** The centre's last accepted report; null when it has none. */
  last: ReportContent | null
  /** What it said when it was returned; null when it was not. */
  returned: ReportContent | null
}

/** Everything that speaks against a report as it stands, errors first. */
export const checkReport = (report: CheckedReport): ReportFinding[] =>
  [...checksBetweenFields(report.content), ...checksAgainstBefore(report)].toSorted((one, other) =>
    one.severity.localeCompare(other.severity),
  )
