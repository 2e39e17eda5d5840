import { ReportsRoundDocument, type ReportsRoundQuery } from '../../generated/documents.ts'
import { type Shown, useGraph } from '../../graph/use-graph.ts'
import { localeOf } from '../../language/language.ts'
import { useLanguage } from '../../language/use-language.ts'
import { asOfChoice } from '../../period/period-choices.ts'
import { useChoice } from '../../url/use-choice.ts'
import { useRound } from './use-round.ts'

/** What parts of the view are given: the round chosen, on the day chosen. */
export interface ReportsRoundShown {
  shown: Shown<ReportsRoundQuery>
  round: ReportsRoundQuery['reportingRound'] | undefined
  obstacles: NonNullable<ReportsRoundQuery['fiscalYear']>['obstaclesByClass'] | undefined
  variables: { fiscalYear: number; half: 'FIRST' | 'SECOND'; asOf: string | null; locale: 'TH' | 'EN' }
}

/** Asks for the round. */
export function useReportsRound(): ReportsRoundShown {
  const [language] = useLanguage()
  const [asOf] = useChoice(asOfChoice)
  const { round } = useRound()
  const variables = { fiscalYear: round.year, half: round.half, asOf, locale: localeOf(language) }
  const shown = useGraph(ReportsRoundDocument, variables)
  const { reportingRound, fiscalYear } = shown.answer?.data ?? {}
  return { shown, round: reportingRound, obstacles: fiscalYear?.obstaclesByClass, variables }
}
