import { parseInteger } from '@hub/schema/calendar/thai-number'
import type {
  ReportCountInput,
  ReportIndicator,
  ReportObstacleInput,
  ReportSectionInput,
  ReportSectionKind,
} from '../../../generated/documents.ts'
import { isCount, obstacleOf, type ReportField } from '../../../report/report-fields.ts'
import type { Edits } from './content.ts'

/** The rows of a change, as the graph takes them. */
export interface DraftRows {
  sections: ReportSectionInput[]
  counts: ReportCountInput[]
  obstacles: ReportObstacleInput[]
}

/** A count as it is typed: in Thai or Arabic digits, with or without commas; null for none, undefined for what is no count. */
export function readCount(typed: string): number | null | undefined {
  if (typed.trim() === '') return null
  const reading = parseInteger(typed)
  return reading.ok && reading.value >= 0 ? reading.value : undefined
}

/** Whether what is typed can be sent. */
export const isReadable = (field: ReportField, typed: string | null): boolean =>
  typed === null || !isCount(field) || readCount(typed) !== undefined

/** The rows that stand for edits. */
export function rowsOf(edits: Edits): DraftRows {
  const rows: DraftRows = { sections: [], counts: [], obstacles: [] }
  for (const [field, typed] of edits) {
    const obstacle = obstacleOf(field)
    if (obstacle !== undefined)
      rows.obstacles.push({ class: obstacle, isNamed: typed !== null, text: typed?.trim() || null })
    else if (isCount(field))
      rows.counts.push({ indicator: field as ReportIndicator, value: readCount(typed ?? '') ?? null })
    else rows.sections.push({ kind: field as ReportSectionKind, text: typed?.trim() || null })
  }
  return rows
}

/** The field that a part of the input is about (`["input", "counts", "0", "value"]`, `["input", "OUTPUTS"]`). */
export function fieldAt(path: readonly string[], rows: DraftRows): ReportField | undefined {
  const [, part = '', row] = path
  const index = Number(row)
  if (part === 'sections') return rows.sections[index]?.kind
  if (part === 'counts') return rows.counts[index]?.indicator
  if (part === 'obstacles') return rows.obstacles[index] && `OBSTACLE_${rows.obstacles[index].class}`
  return part === part.toUpperCase() && part !== '' ? part : undefined
}
