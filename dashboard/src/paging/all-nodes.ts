import type { PageOfConnection } from './pager.tsx'

/** The most that the graph gives of a list at once. */
export const largestPage = 100

/** Reads a list to its end, page after page, from a cursor on; for who takes all of it along. */
export async function allNodes<Node>(
  pageAfter: (after: string | null) => Promise<(PageOfConnection & { nodes: readonly Node[] }) | null | undefined>,
  from: string | null = null,
): Promise<Node[]> {
  const nodes: Node[] = []
  let after = from
  do {
    const page = await pageAfter(after)
    nodes.push(...(page?.nodes ?? []))
    after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after !== null)
  return nodes
}
