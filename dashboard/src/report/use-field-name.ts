import { useFormat } from '../digits/use-format.ts'
import type { ReportIndicator, ReportSectionKind } from '../generated/documents.ts'
import { useWords } from '../language/use-language.ts'
import { obstacleOf, type ReportField } from './report-fields.ts'
import { reportWords } from './report-words.ts'

/** What a field of a report is called. */
export function useFieldName(): (field: ReportField) => string {
  const words = useWords(reportWords)
  const format = useFormat()
  return (field) => {
    const number = obstacleOf(field)
    if (number !== undefined) return words.OBSTACLE(format.count(number))
    return words[field as ReportSectionKind | ReportIndicator] ?? field
  }
}
