import type { Row } from './decisions/rows.ts'

/**
 * A page as a viewer must see it who may not see all of the rows an administrator sees: it counts the rows that are there,
 * and its cursors are theirs. Other objects stay as they are. The administrator's page must hold all rows.
 */
export function pageOf(whole: Row, seen: Row): Row {
  if (!isPage(whole) || !isPage(seen) || whole.nodes.length === seen.nodes.length) return seen
  if (whole.pageInfo.hasNextPage) throw new Error(`a ${whole.__typename} with more rows than a page holds`)
  const { edges } = seen
  const pageInfo = { ...seen.pageInfo, startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null }
  return { ...seen, totalCount: seen.nodes.length, pageInfo }
}

interface Page extends Row {
  nodes: Row[]
  edges: { cursor: string }[]
  pageInfo: { hasNextPage: boolean }
}

const isPage = (row: Row): row is Page => Array.isArray(row.nodes) && Array.isArray(row.edges)
