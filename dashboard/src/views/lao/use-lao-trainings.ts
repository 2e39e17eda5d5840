import {
  LaoTrainingsDocument,
  type LaoTrainingsQuery,
  type LaoTrainingsQueryVariables,
} from '../../generated/documents.ts'
import { type Shown, useGraph } from '../../graph/use-graph.ts'
import { localeOf } from '../../language/language.ts'
import { useLanguage } from '../../language/use-language.ts'
import { allNodes, largestPage } from '../../paging/all-nodes.ts'
import { useChoice } from '../../url/use-choice.ts'
import { askAsViewer } from '../../viewer/ask-as-viewer.ts'
import { trainingsPageChoice } from './lao-choices.ts'

/** Trainings of a page. */
export const trainingsOfPage = 10

type Trainings = NonNullable<NonNullable<LaoTrainingsQuery['lao']>['trainings']>
export type LaoTraining = Trainings['nodes'][number]

export interface LaoTrainingsShown {
  shown: Shown<LaoTrainingsQuery>
  variables: object
  trainings: Trainings | undefined
  allRows: () => Promise<LaoTraining[]>
}

/** Asks for the trainings that people of the LAO took part in. */
export function useLaoTrainings(code: string): LaoTrainingsShown {
  const [language] = useLanguage()
  const [page] = useChoice(trainingsPageChoice)
  const variables: LaoTrainingsQueryVariables = {
    code,
    first: trainingsOfPage,
    after: page.after,
    locale: localeOf(language),
  }
  const shown = useGraph(LaoTrainingsDocument, variables)
  const pageAfter = async (after: string | null) => {
    const asked = { ...variables, first: largestPage, after }
    return (await askAsViewer(LaoTrainingsDocument, asked, language)).data.lao?.trainings
  }
  return {
    shown,
    variables,
    trainings: shown.answer?.data.lao?.trainings ?? undefined,
    allRows: () => allNodes(pageAfter),
  }
}
