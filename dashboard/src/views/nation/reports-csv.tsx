import { FiguresCsv, type NamedFigure } from '../../download/figures-csv.tsx'
import { useWords } from '../../language/use-language.ts'
import { nationWords } from './nation-words.ts'
import { reportsWords } from './reports-words.ts'
import type { Nation } from './use-nation.ts'

const counts = ['onTime', 'late', 'pending', 'missing'] as const
const rates = ['completeness', 'timeliness'] as const

/** How centres report in both rounds, to take along. */
export function ReportsCsv({ nation }: { nation: Nation | undefined }) {
  const names = useWords(nationWords)
  const words = useWords(reportsWords)
  const ofRound = (half: 'FIRST' | 'SECOND'): NamedFigure[] => {
    const found = half === 'FIRST' ? nation?.first : nation?.second
    return [
      ...counts.map((count) => [`${words[half]}, ${words[count]}`, found?.[count], found?.asOf] as const),
      ...rates.map((rate) => [`${words[half]}, ${words[rate]} (%)`, found?.[rate].percentage, found?.asOf] as const),
    ]
  }
  return (
    <FiguresCsv
      of={names.reports}
      fileName={`reports-${nation?.year ?? ''}`}
      figures={[...ofRound('FIRST'), ...ofRound('SECOND')]}
    />
  )
}
