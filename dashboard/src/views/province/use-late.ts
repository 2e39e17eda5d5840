import {
  ProvinceLateDocument,
  type ProvinceLateQuery,
  type ProvinceLateQueryVariables,
} from '../../generated/documents.ts'
import { isMissing } from '../../graph/answer.ts'
import { type Shown, useGraph } from '../../graph/use-graph.ts'
import { localeOf } from '../../language/language.ts'
import { useLanguage } from '../../language/use-language.ts'
import { allNodes, largestPage } from '../../paging/all-nodes.ts'
import { halfChoice, yearChoice } from '../../period/period-choices.ts'
import { useChoice } from '../../url/use-choice.ts'
import { askAsViewer } from '../../viewer/ask-as-viewer.ts'
import type { Obligation } from './lao-rows.ts'
import { fewRowsOfPage, latePageChoice, lateRoundsChoice } from './province-choices.ts'

export interface LateShown {
  shown: Shown<ProvinceLateQuery>
  variables: object
  obligations: NonNullable<ProvinceLateQuery['province']>['obligations'] | undefined
  /** Whether the viewer may see who owes what. */
  seesOwed: boolean
  allRows: () => Promise<Obligation[]>
}

/** Asks which reports of the province are overdue. */
export function useLate(code: string): LateShown {
  const [language] = useLanguage()
  const [rounds] = useChoice(lateRoundsChoice)
  const [year] = useChoice(yearChoice)
  const [half] = useChoice(halfChoice)
  const [page] = useChoice(latePageChoice)
  const isChosen = rounds === 'CHOSEN'
  const variables: ProvinceLateQueryVariables = {
    code,
    fiscalYear: isChosen ? year : null,
    half: isChosen && half !== 'BOTH' ? half : null,
    first: fewRowsOfPage,
    after: page.after,
    locale: localeOf(language),
  }
  const shown = useGraph(ProvinceLateDocument, variables)
  const obligations = shown.answer?.data.province?.obligations
  const pageAfter = async (after: string | null) => {
    const asked = { ...variables, first: largestPage, after }
    return (await askAsViewer(ProvinceLateDocument, asked, language)).data.province?.obligations
  }
  const seesOwed = Boolean(obligations) || isMissing(shown.answer, 'reporting')
  return { shown, variables, obligations, seesOwed, allRows: () => allNodes(pageAfter) }
}
