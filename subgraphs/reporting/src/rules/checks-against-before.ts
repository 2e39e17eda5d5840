import { reportIndicators, reportSectionKinds } from '@hub/db/reporting/values'
import { changesBetween } from './report-changes.ts'
import type { CheckedReport, ReportFinding } from './report-checks.ts'
import type { Indicator, ReportContent, SectionKind } from './report-content.ts'

/** From how many on a count is compared: of small ones a multiple says little. */
const LEAST_COMPARED = 20
/** How many times the last count is unusual. */
const FAR_ABOVE = 5

/** What is unusual about a report beside the last accepted one, and beside itself as it was returned. */
export function checksAgainstBefore({ content, last, returned }: CheckedReport): ReportFinding[] {
  return [
    ...(last ? reportIndicators.flatMap((indicator) => farAbove(content, last, indicator)) : []),
    ...(last ? reportSectionKinds.flatMap((kind) => sameWords(content, last, kind)) : []),
    ...(returned && content.size > 0 && changesBetween(returned, content).length === 0 ? [unchanged] : []),
  ]
}

function farAbove(content: ReportContent, last: ReportContent, indicator: Indicator): ReportFinding[] {
  const value = Number(content.get(indicator) ?? 0)
  const before = Number(last.get(indicator) ?? 0)
  if (value < LEAST_COMPARED || before === 0 || value <= before * FAR_ABOVE) return []
  const message = {
    th: `พบ ${value} มากกว่าห้าเท่าของรายงานที่รับแล้วครั้งก่อน (${before})`,
    en: `found ${value}, more than five times the ${before} of the last accepted report`,
  }
  return [{ rule: 'COUNT_FAR_ABOVE_LAST', severity: 'WARNING', field: indicator, message }]
}

function sameWords(content: ReportContent, last: ReportContent, kind: SectionKind): ReportFinding[] {
  const text = content.get(kind)
  if (text === undefined || text !== last.get(kind)) return []
  const message = {
    th: 'ข้อความเหมือนรายงานที่รับแล้วครั้งก่อนทุกคำ',
    en: 'it has the same words as the last accepted report',
  }
  return [{ rule: 'TEXT_AS_LAST_ROUND', severity: 'WARNING', field: kind, message }]
}

const unchanged: ReportFinding = {
  rule: 'UNCHANGED_SINCE_RETURN',
  severity: 'WARNING',
  field: null,
  message: {
    th: 'รายงานถูกส่งกลับ และยังไม่มีช่องใดเปลี่ยนตั้งแต่นั้น',
    en: 'the report was returned, and nothing in it has changed since',
  },
}
