import { ReportsProvincesDocument, type ReportsProvincesQuery } from '../../generated/documents.ts'
import { type Shown, useGraph } from '../../graph/use-graph.ts'
import { localeOf } from '../../language/language.ts'
import { useLanguage } from '../../language/use-language.ts'
import { asOfChoice } from '../../period/period-choices.ts'
import { useChoice } from '../../url/use-choice.ts'
import { useRound } from './use-round.ts'

/** Asks how every province reports in the round. */
export function useReportsProvinces(): { shown: Shown<ReportsProvincesQuery>; variables: object } {
  const [language] = useLanguage()
  const [asOf] = useChoice(asOfChoice)
  const { round } = useRound()
  const variables = { fiscalYear: round.year, half: round.half, asOf, locale: localeOf(language) }
  return { shown: useGraph(ReportsProvincesDocument, variables), variables }
}
