import { reportIndicators, reportSectionKinds } from '@hub/db/reporting/values'
import { obstacleClassOf, type ReportContent, type ReportField } from './report-content.ts'

/** A field that one content has otherwise than another; null where it is left blank. */
export interface FieldChange {
  field: ReportField
  before: string | null
  after: string | null
}

const form: readonly ReportField[] = [...reportSectionKinds, ...reportIndicators]

/** What has changed from one content to another, in the order of the form. */
export function changesBetween(before: ReportContent, after: ReportContent): FieldChange[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((field) => before.get(field) !== after.get(field))
    .toSorted((one, other) => place(one) - place(other))
    .map((field) => ({ field, before: written(before.get(field)), after: written(after.get(field)) }))
}

const place = (field: ReportField): number => {
  const obstacleClass = obstacleClassOf(field)
  return obstacleClass === null ? form.indexOf(field) : form.length + obstacleClass
}

const written = (value: string | number | undefined): string | null => (value === undefined ? null : String(value))
