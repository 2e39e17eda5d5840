import { reportIndicators, reportSectionKinds } from '@hub/db/reporting/values'

export type SectionKind = (typeof reportSectionKinds)[number]
export type Indicator = (typeof reportIndicators)[number]

/** A field of a report, as the graph names it: a section, an indicator, or a class of obstacles. */
export type ReportField = SectionKind | Indicator | `OBSTACLE_${number}`

/** What a report says, by field: words, or a count. A class of obstacles that is marked without words has an empty text. */
export type ReportContent = ReadonlyMap<ReportField, string | number>

/** What is to change of it; null takes the field out. */
export type ContentChanges = ReadonlyMap<ReportField, string | number | null>

/** The field of a class of obstacles, by its number. */
export const obstacleField = (number: number): ReportField => `OBSTACLE_${number}`

/** The number of the class that a field is about; null for sections and indicators. */
export const obstacleClassOf = (field: ReportField): number | null =>
  field.startsWith('OBSTACLE_') ? Number(field.slice('OBSTACLE_'.length)) : null

/** Rows of a list of a report: far more than it has fields, and few enough to be told of one by one. */
export const reportRows = { max: 100 }

/** Every field of a report, in the order of the form, given the numbers of the classes of obstacles. */
export const fieldsOfForm = (classes: readonly number[]): ReportField[] => [
  ...reportSectionKinds,
  ...reportIndicators,
  ...classes.toSorted((one, other) => one - other).map(obstacleField),
]

/** Those of the changes that are any. */
export const effective = (content: ReportContent, changes: ContentChanges): ContentChanges =>
  new Map([...changes].filter(([field, value]) => (content.get(field) ?? null) !== value))

/** The content after the changes. */
export function changed(content: ReportContent, changes: ContentChanges): ReportContent {
  const after = new Map(content)
  for (const [field, value] of changes) {
    if (value === null) after.delete(field)
    else after.set(field, value)
  }
  return after
}
