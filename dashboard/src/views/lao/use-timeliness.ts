import { useFormat } from '../../digits/use-format.ts'
import { useWords } from '../../language/use-language.ts'
import { roundsWords } from './rounds-words.ts'
import type { RoundRow } from './use-rounds.ts'

/** Whether a round was reported in time, and by how many days not. */
export function useTimeliness(): (row: RoundRow) => string {
  const words = useWords(roundsWords)
  const format = useFormat()
  return ({ owed, report }) => {
    if (owed?.status === 'MISSING') return words.overdue(format.count(owed.daysLate ?? 0))
    if (owed?.status === 'NOT_YET_DUE') return words.NOT_YET_DUE
    if (report?.isEmpty) return words.empty
    if (report?.timeliness === 'LATE') return words.late(format.count(report.daysLate ?? 0))
    return report?.timeliness === 'ON_TIME' ? words.onTime : ''
  }
}
