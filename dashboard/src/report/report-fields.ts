import type { ReportIndicator, ReportSectionKind } from '../generated/documents.ts'

/** The sections of a report, in the order of the form. */
export const sectionKinds = [
  'OUTPUTS',
  'OUTCOMES',
  'IMPACTS',
  'PROGRESS',
  'PROBLEMS',
  'LESSONS',
  'RECOMMENDATIONS',
  'SUPPORT_NEEDED',
] as const satisfies readonly ReportSectionKind[]

/** What a report counts, in the order of the form. */
export const indicators = [
  'COMMITTEE_MEETINGS',
  'HEARINGS_HELD',
  'OPINIONS_HEARD',
  'MEDIA_ISSUED',
  'PARTNER_NETWORKS',
  'INNOVATIONS',
  'MOBILE_ACTIVITIES',
  'PARTICIPANTS',
] as const satisfies readonly ReportIndicator[]

/** A field of a report as the graph names it. */
export type ReportField = string

export const obstacleField = (number: number): ReportField => `OBSTACLE_${number}`

/** The number of the class that a field is about; undefined for sections and counts. */
export const obstacleOf = (field: ReportField): number | undefined =>
  field.startsWith('OBSTACLE_') ? Number(field.slice('OBSTACLE_'.length)) : undefined

/** Whether a field holds a whole number. */
export const isCount = (field: ReportField): field is ReportIndicator => indicators.some((each) => each === field)

/** Where a field stands on the page, so that a link can lead to it. */
export const placeOf = (field: ReportField): string => `field-${field.toLowerCase().replaceAll('_', '-')}`
