import { reportIndicators, reportSectionKinds } from '@hub/db/reporting/values'
import { countLimits } from './count-limits.ts'
import type { ReportFinding, ReportRule } from './report-checks.ts'
import type { Indicator, ReportContent } from './report-content.ts'

/** What speaks against a report by itself. A count that is left out is not 0, and speaks against nothing. */
export function checksBetweenFields(content: ReportContent): ReportFinding[] {
  if (content.size === 0) return [empty]
  return [
    ...reportIndicators.flatMap((indicator) => outOfRange(content, indicator)),
    ...contradictions.flatMap((rule) => contradicted(content, rule)),
    ...(reportIndicators.some((indicator) => content.has(indicator)) ? [] : [nothingCounted]),
    ...(content.has('PROBLEMS') && ![...content.keys()].some((field) => field.startsWith('OBSTACLE_'))
      ? [problemsWithoutObstacle]
      : []),
  ]
}

const sections = reportSectionKinds.join(', ')
const counts = reportIndicators.join(', ')

const empty: ReportFinding = {
  rule: 'EMPTY_REPORT',
  severity: 'ERROR',
  field: null,
  message: {
    th: `รายงานว่าง ต้องมีอย่างน้อยหนึ่งอย่าง: หัวข้อ (${sections}) ตัวเลข (${counts}) หรือประเภทอุปสรรค`,
    en: `the report is empty; it needs at least one of: a section (${sections}), a count (${counts}), a class of obstacles`,
  },
}

const nothingCounted: ReportFinding = {
  rule: 'NOTHING_COUNTED',
  severity: 'WARNING',
  field: null,
  message: { th: 'ไม่มีตัวเลขของตัวชี้วัดใดเลย', en: 'it gives no count of any indicator' },
}

const problemsWithoutObstacle: ReportFinding = {
  rule: 'PROBLEMS_WITHOUT_OBSTACLE',
  severity: 'WARNING',
  field: 'PROBLEMS',
  message: {
    th: 'เขียนปัญหาไว้ แต่ไม่ได้ระบุประเภทอุปสรรคใด',
    en: 'problems are described, but no class of obstacles is named',
  },
}

function outOfRange(content: ReportContent, indicator: Indicator): ReportFinding[] {
  const value = content.get(indicator)
  const most = countLimits[indicator]
  if (value === undefined || (Number(value) >= 0 && Number(value) <= most)) return []
  const message = { th: `พบ ${value}; ค่าที่รับได้: 0 ถึง ${most}`, en: `found ${value}; accepted: 0 to ${most}` }
  return [{ rule: 'COUNT_OUT_OF_RANGE', severity: 'ERROR', field: indicator, message }]
}

/** One indicator cannot be above 0 while another is 0. */
interface Contradiction {
  rule: ReportRule
  some: Indicator
  none: Indicator
}

const contradictions: readonly Contradiction[] = [
  { rule: 'OPINIONS_WITHOUT_HEARING', some: 'OPINIONS_HEARD', none: 'HEARINGS_HELD' },
  { rule: 'HEARINGS_WITHOUT_PARTICIPANTS', some: 'HEARINGS_HELD', none: 'PARTICIPANTS' },
  { rule: 'MOBILE_ACTIVITIES_WITHOUT_PARTICIPANTS', some: 'MOBILE_ACTIVITIES', none: 'PARTICIPANTS' },
]

function contradicted(content: ReportContent, { rule, some, none }: Contradiction): ReportFinding[] {
  const value = Number(content.get(some) ?? 0)
  if (value <= 0 || content.get(none) !== 0) return []
  const message = {
    th: `พบ ${value} ทั้งที่ ${none} เป็น 0; ค่าที่รับได้: 0 หรือแก้ ${none}`,
    en: `found ${value} although ${none} is 0; accepted: 0, or mend ${none}`,
  }
  return [{ rule, severity: 'ERROR', field: some, message }]
}
