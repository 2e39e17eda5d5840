import { askAsViewer } from '../viewer/ask-as-viewer.ts'
import { allNodes } from './all-nodes.ts'
import type { PageOfConnection } from './pager.tsx'

/** Asks for a list as one answer, however many pages it has: for lists that are searched and sorted where they are shown. */
export const askWhole =
  <Data, Variables extends { after?: string | null }, Node>(
    listOf: (data: Data) => (PageOfConnection & { nodes: Node[] }) | null | undefined,
  ): typeof askAsViewer<Data, Variables> =>
  async (document, variables, language) => {
    const answer = await askAsViewer(document, variables, language)
    const list = listOf(answer.data)
    if (!list?.pageInfo.hasNextPage) return answer
    const pageAfter = async (after: string | null) =>
      listOf((await askAsViewer(document, { ...variables, after }, language)).data)
    list.nodes.push(...(await allNodes<Node>(pageAfter, list.pageInfo.endCursor)))
    return answer
  }
