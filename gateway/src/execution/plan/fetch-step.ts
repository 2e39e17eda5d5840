import type { FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { TypeConditions } from '../type-conditions.ts'
import { type Data, isData, own } from './data.ts'
import { merge } from './merge.ts'
import { pathsAt } from './places.ts'
import { representationOf } from './representation.ts'
import { rewrite } from './rewrite.ts'
import type { Place, Run, Step, SubgraphOperation } from './run.ts'
import { subgraphError } from './subgraph-error.ts'

/** Asks one subgraph, and adds its answer to the objects of the place. */
export function fetchStep(node: FetchNode, types: TypeConditions): Step {
  const { requires } = node
  const operation: SubgraphOperation = {
    subgraph: node.serviceName,
    query: node.operation,
    operationName: node.operationName,
    kind: node.operationKind,
  }
  return requires
    ? (run, place) => fetchEntities({ node, requires, operation, types }, run, place)
    : (run, place) => fetchFields({ node, operation, types }, run, place)
}

interface Fetch {
  node: FetchNode
  operation: SubgraphOperation
  types: TypeConditions
}

async function fetchFields({ node, operation, types }: Fetch, run: Run, place: Place): Promise<void> {
  if (place.objects.length === 0) return
  const { data, errors } = await run.ask(operation, variablesOf(node, run))
  note(errors, operation, run, (path) => path && [...place.path, ...path])
  if (!data) return
  rewrite(data, node.outputRewrites, types)
  for (const object of place.objects) merge(object, data)
}

async function fetchEntities(
  { node, requires, operation, types }: Fetch & { requires: readonly QueryPlanSelectionNode[] },
  run: Run,
  place: Place,
): Promise<void> {
  const representations: Data[] = []
  const asked: number[] = []
  for (const [index, object] of place.objects.entries()) {
    const representation = representationOf(object, requires, types)
    if (!representation) continue
    rewrite(representation, node.inputRewrites, types)
    representations.push(representation)
    asked.push(index)
  }
  if (representations.length === 0) return

  const { data, errors } = await run.ask(operation, { ...variablesOf(node, run), representations })
  note(errors, operation, run, entityPaths(run, place, asked))
  if (!data) return
  const entities = data._entities
  if (!Array.isArray(entities) || entities.length !== representations.length) {
    run.errors.push(new GraphQLError(`Expected "data._entities" to contain ${representations.length} elements`))
    return
  }
  for (const [index, entity] of entities.entries()) {
    const object = place.objects[asked[index] as number] as Data
    if (!isData(entity)) continue
    if (node.outputRewrites) {
      entity.__typename ??= object.__typename
      rewrite(entity, node.outputRewrites, types)
    }
    merge(object, entity)
  }
}

function variablesOf({ variableUsages }: FetchNode, { variables }: Run): Data {
  const used: Data = {}
  for (const name of variableUsages ?? []) {
    const value = own(variables, name)
    if (value !== undefined) used[name] = value
  }
  return used
}

type ErrorPath = readonly (string | number)[] | undefined

function note(
  errors: readonly GraphQLFormattedError[] | undefined,
  { subgraph }: SubgraphOperation,
  run: Run,
  pathOf: (path: ErrorPath) => ErrorPath,
): void {
  for (const error of errors ?? []) run.errors.push(subgraphError(error, subgraph, pathOf(error.path)))
}

/** What a subgraph calls `_entities.3.name` is, in the whole answer, the name of the fourth object asked for. */
function entityPaths({ data }: Run, { path }: Place, asked: readonly number[]): (path: ErrorPath) => ErrorPath {
  let paths: (string | number)[][] | undefined
  return (told) => {
    if (!told) return undefined
    const entity = told[1]
    if (typeof entity !== 'number') return [...path, ...told]
    paths ??= pathsAt(data, path)
    return [...(paths[asked[entity] as number] ?? []), ...told.slice(2)]
  }
}
