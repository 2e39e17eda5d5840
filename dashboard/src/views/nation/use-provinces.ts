import { ProvincesDocument, type ProvincesQuery } from '../../generated/documents.ts'
import { type Shown, useGraph } from '../../graph/use-graph.ts'
import { localeOf } from '../../language/language.ts'
import { useLanguage } from '../../language/use-language.ts'
import { asOfChoice, halfChoice, yearChoice } from '../../period/period-choices.ts'
import { useChoice } from '../../url/use-choice.ts'
import { figureChoice, regionChoice, searchChoice } from './nation-choices.ts'
import { type ProvinceFigure, type ProvinceRow, provinceFigures } from './province-figures.ts'

/** What the part on provinces shows. */
export interface ProvincesShown {
  shown: Shown<ProvincesQuery>
  variables: object
  figure: ProvinceFigure
  all: readonly ProvinceRow[]
  /** Those that the region and the words looked for leave. */
  found: readonly ProvinceRow[]
}

/** Asks for every province's figures. */
export function useProvinces(): ProvincesShown {
  const [language] = useLanguage()
  const [fiscalYear] = useChoice(yearChoice)
  const [asOf] = useChoice(asOfChoice)
  const [half] = useChoice(halfChoice)
  const [name] = useChoice(figureChoice)
  const [region] = useChoice(regionChoice)
  const [search] = useChoice(searchChoice)
  const figure = provinceFigures[name]
  const round = figure.isOfRound && half !== 'BOTH' ? half : null
  const variables = { fiscalYear, half: round, asOf, locale: localeOf(language) }
  const shown = useGraph(ProvincesDocument, variables)
  const all = shown.answer?.data.provinces ?? []
  const wanted = search.trim().toLowerCase()
  const found = all.filter(
    (row) => (region === '' || row.region.code === region) && row.name.toLowerCase().includes(wanted),
  )
  return { shown, variables, figure, all, found }
}
