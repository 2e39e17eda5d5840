import type { Half } from '@hub/schema/calendar/half'
import { useFormat } from '../digits/use-format.ts'
import { useWords } from '../language/use-language.ts'
import { reportWords } from './report-words.ts'

/** What a round is called. */
export function useRoundName(): (year: number, half: Half) => string {
  const words = useWords(reportWords)
  const format = useFormat()
  return (year, half) => words.round(format.count(half === 'FIRST' ? 1 : 2), format.year(year))
}
