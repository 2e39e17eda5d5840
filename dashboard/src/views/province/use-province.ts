import { ProvinceDocument, type ProvinceQuery } from '../../generated/documents.ts'
import { type Shown, useGraph } from '../../graph/use-graph.ts'
import { localeOf } from '../../language/language.ts'
import { useLanguage } from '../../language/use-language.ts'
import { asOfChoice, halfChoice, yearChoice } from '../../period/period-choices.ts'
import { useChoice } from '../../url/use-choice.ts'

export type Province = NonNullable<ProvinceQuery['province']>

/** What parts of the view are given: the province beside its region and the nation. */
export interface ProvinceShown {
  shown: Shown<ProvinceQuery>
  variables: object
  province: Province | undefined
  nation: ProvinceQuery['fiscalYear'] | undefined
}

/** Asks for the province's figures. */
export function useProvince(code: string): ProvinceShown {
  const [language] = useLanguage()
  const [fiscalYear] = useChoice(yearChoice)
  const [asOf] = useChoice(asOfChoice)
  const [half] = useChoice(halfChoice)
  const variables = { code, fiscalYear, half: half === 'BOTH' ? null : half, asOf, locale: localeOf(language) }
  const shown = useGraph(ProvinceDocument, variables)
  const data = shown.answer?.data
  return { shown, variables, province: data?.province ?? undefined, nation: data?.fiscalYear ?? undefined }
}
