import {
  type DocumentNode,
  executeSync,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql'
import type { Data } from './plan/data.ts'

const introspective = new Set(['__schema', '__type'])

/** What an operation asks of the schema itself, which no subgraph is asked: the answer by the names it is asked under. */
export type Introspect = (variables: Data) => Data

/** Makes what answers the fields of an operation's root that ask of the schema; undefined where none does. */
export function introspection(
  fields: readonly FieldNode[],
  operation: OperationDefinitionNode,
  fragments: Iterable<FragmentDefinitionNode>,
  schema: GraphQLSchema,
): Introspect | undefined {
  const asked = fields.filter(({ name }) => introspective.has(name.value))
  if (asked.length === 0) return undefined
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [{ ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections: asked } }, ...fragments],
  }
  return (variableValues) => {
    const { data, errors } = executeSync({ schema, document, variableValues })
    if (errors || !data) throw new Error('the schema did not answer what was asked of it', { cause: errors })
    return data
  }
}
