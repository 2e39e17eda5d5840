import { expect, test } from 'vitest'
import { allNodes } from './all-nodes.ts'

const pages: Record<string, { nodes: number[]; endCursor: string; hasNextPage: boolean }> = {
  start: { nodes: [1, 2], endCursor: 'b', hasNextPage: true },
  b: { nodes: [3], endCursor: 'c', hasNextPage: false },
}

test('a list is read to its end and no further', async () => {
  const asked: (string | null)[] = []
  const nodes = await allNodes<number>(async (after) => {
    asked.push(after)
    const page = pages[after ?? 'start']
    return page && { totalCount: 3, nodes: page.nodes, pageInfo: page }
  })
  expect(nodes).toEqual([1, 2, 3])
  expect(asked).toEqual([null, 'b'])
})

test('of a list whose first page is there, the rest is read', async () => {
  const rest = allNodes<number>(async (after) => {
    const page = pages[after ?? 'start']
    return page && { totalCount: 3, nodes: page.nodes, pageInfo: page }
  }, 'b')
  expect(await rest).toEqual([3])
})

test('a list that does not answer gives none', async () => {
  expect(await allNodes<number>(async () => null)).toEqual([])
})
