import type { TrustedDocument } from '../graph/trusted-document.ts'
import { type Shown, useGraph } from '../graph/use-graph.ts'
import { localeOf } from '../language/language.ts'
import { useLanguage } from '../language/use-language.ts'
import type { Choice } from '../url/choice.ts'
import { useChoice } from '../url/use-choice.ts'
import { askAsViewer } from '../viewer/ask-as-viewer.ts'
import { allNodes, largestPage } from './all-nodes.ts'
import type { PageAt } from './page-choice.ts'
import type { PageOfConnection } from './pager.tsx'

/** What every list of the graph is asked with. */
export interface ListVariables {
  first: number
  after?: string | null
  locale: 'TH' | 'EN'
}

/** A page of a list of the graph. */
export type PageOf<Row> = PageOfConnection & { nodes: readonly Row[] }

/** What a list shows. */
export interface ListShown<Row> {
  document: TrustedDocument<unknown, unknown>
  variables: object
  shown: Shown<unknown>
  page: PageOf<Row> | undefined
  allRows: () => Promise<Row[]>
}

interface Asked<Answer, Variables extends ListVariables, Row> {
  document: TrustedDocument<Answer, Variables>
  /** What is asked for, but for the page. */
  asked: Omit<Variables, keyof ListVariables>
  pageOf: (answer: Answer) => PageOf<Row> | null | undefined
  /** Which page of it is shown, and of how many rows. */
  page: Choice<PageAt>
  size: number
}

/** Asks for the page chosen of a list. */
export function useList<Answer, Variables extends ListVariables, Row>(
  list: Asked<Answer, Variables, Row>,
): ListShown<Row> {
  const { document, asked, pageOf, page, size } = list
  const [language] = useLanguage()
  const [{ after }] = useChoice(page)
  const at = (first: number, cursor: string | null): Variables =>
    ({ ...asked, first, after: cursor, locale: localeOf(language) }) as unknown as Variables
  const variables = at(size, after)
  const shown = useGraph(document, variables)
  const pageAfter = async (cursor: string | null) =>
    pageOf((await askAsViewer(document, at(largestPage, cursor), language)).data)
  return {
    document,
    variables,
    shown,
    page: (shown.answer && pageOf(shown.answer.data)) ?? undefined,
    allRows: () => allNodes(pageAfter),
  }
}
