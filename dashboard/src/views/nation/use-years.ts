import { NationYearsDocument, type NationYearsQuery } from '../../generated/documents.ts'
import { type Shown, useGraph } from '../../graph/use-graph.ts'
import { localeOf } from '../../language/language.ts'
import { useLanguage } from '../../language/use-language.ts'
import { asOfChoice, firstFigureYear } from '../../period/period-choices.ts'
import { useChoice } from '../../url/use-choice.ts'

/** Asks for every fiscal year since the first figure. */
export function useYears(): { shown: Shown<NationYearsQuery>; variables: object } {
  const [language] = useLanguage()
  const [asOf] = useChoice(asOfChoice)
  const variables = { from: firstFigureYear, asOf, locale: localeOf(language) }
  return { shown: useGraph(NationYearsDocument, variables), variables }
}
