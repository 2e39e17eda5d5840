import {
  type LaoFilter,
  type LaoOrder,
  ProvinceLaosDocument,
  type ProvinceLaosQuery,
  type ProvinceLaosQueryVariables,
  ProvinceLateDocument,
  type ProvinceLateQuery,
  type ProvinceLateQueryVariables,
} from '../../generated/documents.ts'
import type { TrustedDocument } from '../../graph/trusted-document.ts'
import { type Shown, useGraph } from '../../graph/use-graph.ts'
import { localeOf } from '../../language/language.ts'
import { useLanguage } from '../../language/use-language.ts'
import { allNodes, largestPage } from '../../paging/all-nodes.ts'
import { askWhole } from '../../paging/ask-whole.ts'
import { useChoice } from '../../url/use-choice.ts'
import { askAsViewer } from '../../viewer/ask-as-viewer.ts'
import { isChosen, type LaoRow, lateRows, type Obligation, rowOf } from './lao-rows.ts'
import {
  laoLateChoice,
  laoOrderChoice,
  laoPageChoice,
  laoSearchChoice,
  laoStageChoice,
  laoTypeChoice,
  rowsOfPage,
  type StageFilter,
} from './province-choices.ts'

type Answer = ProvinceLaosQuery | ProvinceLateQuery

export interface LaosShown {
  shown: Shown<Answer>
  document: TrustedDocument<Answer, unknown>
  variables: object
  isLate: boolean
  rows: readonly LaoRow[]
  /** The page of the graph's list; none of the late, who stand on one. */
  connection: NonNullable<ProvinceLaosQuery['province']>['laos'] | undefined
  order: string
  allRows: (() => Promise<readonly LaoRow[]>) | undefined
}

const orderFields = { name: 'NAME', code: 'CODE', type: 'TYPE' } as const

const stageFilter = (stage: StageFilter): LaoFilter => {
  if (stage === '') return {}
  return stage === 'OPEN' || stage === 'NONE' ? { hasCentre: stage === 'OPEN' } : { stages: [stage] }
}

function orderOf(order: string): LaoOrder {
  const column = order.replace(/^-/, '')
  const field = column === 'code' || column === 'type' ? orderFields[column] : orderFields.name
  return { field, direction: order.startsWith('-') ? 'DESC' : 'ASC' }
}

/** Late LAOs are found and sorted on the page: it takes all that is owed. */
const askOwed = askWhole<ProvinceLateQuery, ProvinceLateQueryVariables, Obligation>(
  ({ province }) => province?.obligations,
) as typeof askAsViewer<Answer, unknown>

/** Asks for a page of the province's LAOs as they are chosen; for those that are late, asks what they owe. */
export function useLaos(code: string): LaosShown {
  const [language] = useLanguage()
  const [search] = useChoice(laoSearchChoice)
  const [type] = useChoice(laoTypeChoice)
  const [stage] = useChoice(laoStageChoice)
  const [late] = useChoice(laoLateChoice)
  const [order] = useChoice(laoOrderChoice)
  const [page] = useChoice(laoPageChoice)
  const isLate = late === 'on'
  const locale = localeOf(language)
  const filter: LaoFilter = {
    ...(search.trim() ? { search: search.trim() } : {}),
    ...(type ? { types: [type] } : {}),
    ...stageFilter(stage),
  }
  const listed: ProvinceLaosQueryVariables = {
    code,
    first: rowsOfPage,
    after: page.after,
    filter,
    orderBy: orderOf(order),
    locale,
  }
  const owed: ProvinceLateQueryVariables = {
    code,
    first: largestPage,
    after: null,
    fiscalYear: null,
    half: null,
    locale,
  }
  const document: TrustedDocument<Answer, unknown> = isLate ? ProvinceLateDocument : ProvinceLaosDocument
  const variables = isLate ? owed : listed
  const shown = useGraph<Answer, unknown>(document, variables, isLate ? askOwed : askAsViewer)
  const province = shown.answer?.data.province
  const connection = province && 'laos' in province ? province.laos : undefined
  const obligations = province && 'obligations' in province ? (province.obligations?.nodes ?? []) : []
  const rows = connection
    ? connection.nodes.map(rowOf)
    : lateRows(obligations).filter((row) => isChosen(row, search, type, stage))
  const allRows = async (): Promise<LaoRow[]> => {
    const pageAfter = async (after: string | null) => {
      const asked = { ...listed, first: largestPage, after }
      return (await askAsViewer(ProvinceLaosDocument, asked, language)).data.province?.laos
    }
    return (await allNodes(pageAfter)).map(rowOf)
  }
  return {
    shown,
    document,
    variables,
    isLate,
    rows,
    connection,
    order: order || (isLate ? '-late' : 'name'),
    allRows: isLate ? undefined : allRows,
  }
}
