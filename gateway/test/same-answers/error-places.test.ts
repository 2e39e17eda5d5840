import { getOperationAST, type OperationDefinitionNode, parse } from 'graphql'
import { expect, test } from 'vitest'
import { Graph } from '../../src/execution/graph.ts'
import type { AskSubgraph } from '../../src/execution/plan/run.ts'
import { PreparedOperation } from '../../src/execution/prepared-operation.ts'
import { awkwardSupergraph } from './awkward-graph.ts'

test('an error names the item it is about, also where a subgraph was asked for some items only', async () => {
  const ask: AskSubgraph = async ({ subgraph }) =>
    subgraph === 'shop'
      ? { data: { anything: [{ __typename: 'Shelf' }, { __typename: 'Person', id: '1' }] } }
      : { data: { _entities: [{ email: null }] }, errors: [{ message: 'no e-mail', path: ['_entities', 0, 'email'] }] }
  const document = parse('{ anything { __typename ... on Person { email } } }')
  const operation = getOperationAST(document) as OperationDefinitionNode
  const { errors } = await new PreparedOperation(new Graph(awkwardSupergraph()), document, operation).run({}, ask)
  expect(errors?.map(({ path }) => path)).toEqual([['anything', 1, 'email']])
})
