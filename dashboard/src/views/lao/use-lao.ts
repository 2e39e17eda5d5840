import { LaoDocument, type LaoQuery } from '../../generated/documents.ts'
import { type Shown, useGraph } from '../../graph/use-graph.ts'
import { localeOf } from '../../language/language.ts'
import { useLanguage } from '../../language/use-language.ts'
import { asOfChoice, yearChoice } from '../../period/period-choices.ts'
import { useChoice } from '../../url/use-choice.ts'

export type Lao = NonNullable<LaoQuery['lao']>
export type Centre = NonNullable<Lao['centre']>
export type Seat = Centre['advisors'][number]

/** What parts of the view are given: the LAO and its centre in the year and on the day chosen. */
export interface LaoShown {
  shown: Shown<LaoQuery>
  variables: object
  lao: Lao | undefined
  centre: Centre | undefined
  stepNames: ReadonlyMap<number, string>
}

/** Asks for the LAO and its centre. */
export function useLao(code: string): LaoShown {
  const [language] = useLanguage()
  const [fiscalYear] = useChoice(yearChoice)
  const [asOf] = useChoice(asOfChoice)
  const variables = { code, fiscalYear, asOf, locale: localeOf(language) }
  const shown = useGraph(LaoDocument, variables)
  const data = shown.answer?.data
  const lao = data?.lao ?? undefined
  const stepNames = new Map(data?.establishmentSteps.map(({ number, name }) => [number, name]))
  return { shown, variables, lao, centre: lao?.centre ?? undefined, stepNames }
}
