import { FiguresCsv, type NamedFigure } from '../../download/figures-csv.tsx'
import { useWords } from '../../language/use-language.ts'
import { targetBasisWords } from '../../terms/target-terms.ts'
import { nationWords } from './nation-words.ts'
import { targetWords } from './target-words.ts'
import type { Nation } from './use-nation.ts'

interface Props {
  nation: Nation | undefined
  indicator: 'CENTRES' | 'NETWORKS'
}

/** What was reached of an indicator, its targets and its totals, to take along. */
export function TargetCsv({ nation, indicator }: Props) {
  const names = useWords(nationWords)
  const words = useWords(targetWords)
  const bases = useWords(targetBasisWords)
  const { centreFigures, networkFigures, targets } = nation ?? {}
  const aims = targets?.filter((target) => target.indicator === indicator) ?? []
  const counted: NamedFigure[] =
    indicator === 'CENTRES'
      ? [
          [words.CENTRES, centreFigures?.establishedInYear, centreFigures?.asOf],
          [words.totalCentres, centreFigures?.totalByEnd, centreFigures?.asOf],
          [`${words.coverage} (%)`, centreFigures?.coverage.percentage, centreFigures?.asOf],
          [words.closed, centreFigures?.closedInYear, centreFigures?.asOf],
        ]
      : [
          [words.NETWORKS, networkFigures?.formedInYear, networkFigures?.asOf],
          [words.totalNetworks, networkFigures?.totalByEnd, networkFigures?.asOf],
          [words.active, networkFigures?.active, networkFigures?.asOf],
        ]
  const aimed = aims.flatMap(({ basis, value, progress }): NamedFigure[] => [
    [`${words.target}, ${bases[basis]}`, value, undefined],
    [`${words.expectedByNow}, ${bases[basis]}`, progress?.expectedByNow, progress?.asOf],
  ])
  return (
    <FiguresCsv
      of={names[indicator]}
      fileName={`${indicator.toLowerCase()}-${nation?.year ?? ''}`}
      figures={[...counted, ...aimed]}
    />
  )
}
