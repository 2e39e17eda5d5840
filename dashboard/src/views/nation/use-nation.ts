import type { LocalDate } from '@hub/schema/calendar/local-date'
import { NationDocument, type NationQuery } from '../../generated/documents.ts'
import { type Shown, useGraph } from '../../graph/use-graph.ts'
import { localeOf } from '../../language/language.ts'
import { useLanguage } from '../../language/use-language.ts'
import { asOfChoice, yearChoice } from '../../period/period-choices.ts'
import { useChoice } from '../../url/use-choice.ts'

export type Nation = NonNullable<NationQuery['fiscalYear']>

/** What parts of the view are given: the nation in the year and on the day chosen. */
export interface NationShown {
  shown: Shown<NationQuery>
  nation: Nation | undefined
  variables: { fiscalYear: number; asOf: LocalDate | null; locale: 'TH' | 'EN' }
}

/** Asks for the nation's figures. */
export function useNation(): NationShown {
  const [language] = useLanguage()
  const [fiscalYear] = useChoice(yearChoice)
  const [asOf] = useChoice(asOfChoice)
  const variables = { fiscalYear, asOf, locale: localeOf(language) }
  const shown = useGraph(NationDocument, variables)
  return { shown, nation: shown.answer?.data.fiscalYear ?? undefined, variables }
}
