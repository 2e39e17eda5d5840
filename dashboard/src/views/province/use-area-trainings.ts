import {
  ProvinceTrainingsDocument,
  type ProvinceTrainingsQuery,
  type ProvinceTrainingsQueryVariables,
} from '../../generated/documents.ts'
import { type Shown, useGraph } from '../../graph/use-graph.ts'
import { localeOf } from '../../language/language.ts'
import { useLanguage } from '../../language/use-language.ts'
import { allNodes, largestPage } from '../../paging/all-nodes.ts'
import { yearChoice } from '../../period/period-choices.ts'
import { useChoice } from '../../url/use-choice.ts'
import { askAsViewer } from '../../viewer/ask-as-viewer.ts'
import { fewRowsOfPage, trainingsOfChoice, trainingsPageChoice } from './province-choices.ts'

type Trainings = NonNullable<NonNullable<ProvinceTrainingsQuery['province']>['trainings']>
export type AreaTraining = Trainings['nodes'][number]

export interface AreaTrainingsShown {
  shown: Shown<ProvinceTrainingsQuery>
  variables: object
  trainings: Trainings | undefined
  allRows: () => Promise<AreaTraining[]>
}

/** Asks for the trainings in which the province took part. */
export function useAreaTrainings(code: string): AreaTrainingsShown {
  const [language] = useLanguage()
  const [year] = useChoice(yearChoice)
  const [of] = useChoice(trainingsOfChoice)
  const [page] = useChoice(trainingsPageChoice)
  const variables: ProvinceTrainingsQueryVariables = {
    code,
    fiscalYear: of === 'CHOSEN' ? year : null,
    first: fewRowsOfPage,
    after: page.after,
    locale: localeOf(language),
  }
  const shown = useGraph(ProvinceTrainingsDocument, variables)
  const pageAfter = async (after: string | null) => {
    const asked = { ...variables, first: largestPage, after }
    return (await askAsViewer(ProvinceTrainingsDocument, asked, language)).data.province?.trainings
  }
  const trainings = shown.answer?.data.province?.trainings ?? undefined
  return { shown, variables, trainings, allRows: () => allNodes(pageAfter) }
}
