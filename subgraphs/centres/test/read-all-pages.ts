import type { Viewer } from '@hub/schema/viewer'
import type { CentresKit } from './kit.ts'

interface Page {
  nodes: Record<string, string>[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

/** One field of every item of a root connection, read page by page. */
export async function readAllPages(
  kit: CentresKit,
  connection: string,
  field: string,
  first: number,
  args: string,
  viewer?: Viewer,
): Promise<(string | undefined)[]> {
  const values: (string | undefined)[] = []
  for (let after: string | null = null, more = true; more; ) {
    const cursor: string = after ? `, after: "${after}"` : ''
    const data = await kit.data(
      `{ ${connection}(first: ${first}${cursor}, ${args}) { nodes { ${field} } pageInfo { hasNextPage endCursor } } }`,
      viewer,
    )
    const { nodes, pageInfo } = data[connection] as Page
    values.push(...nodes.map((node) => node[field]))
    after = pageInfo.endCursor
    more = pageInfo.hasNextPage
  }
  return values
}
