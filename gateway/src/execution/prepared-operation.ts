import {
  type DocumentNode,
  type ExecutionResult,
  type FragmentDefinitionNode,
  GraphQLError,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql'
import type { Graph } from './graph.ts'
import { type Introspect, introspection } from './introspection.ts'
import { compilePlan } from './plan/compile-plan.ts'
import { type Data, put } from './plan/data.ts'
import type { AskSubgraph, Run, Step } from './plan/run.ts'
import { askedFields, type Selection, type Vocabulary } from './shape/asked-fields.ts'
import { shapeObject } from './shape/shape-object.ts'
import { failed, type ShapeValue, Shaping } from './shape/shaping.ts'

/** An operation with all that follows from its document: how subgraphs are asked, and how their answers become one. */
export class PreparedOperation {
  readonly #graph: Graph
  readonly #operation: OperationDefinitionNode
  readonly #fetch: Step
  readonly #introspect: Introspect | undefined
  readonly #shape: ShapeValue

  /** @param operation the one of the valid `document` that is asked for */
  constructor(graph: Graph, document: DocumentNode, operation: OperationDefinitionNode) {
    this.#graph = graph
    this.#operation = operation
    this.#fetch = compilePlan(graph.plan(document, operation.name?.value), graph.types)
    const fragments = new Map(document.definitions.filter(isFragment).map((each) => [each.name.value, each]))
    const vocabulary: Vocabulary = { schema: graph.apiSchema, types: graph.types, fragments }
    const root = graph.rootType(operation.operation)
    const selection: Selection = { set: operation.selectionSet, parent: root, condition: undefined }
    const fields = [...askedFields([selection], undefined, vocabulary).values()].flat().map(({ node }) => node)
    this.#introspect = introspection(fields, operation, fragments.values(), graph.apiSchema)
    this.#shape = shapeObject(root, [selection], vocabulary, root.name)
  }

  /** Runs it. Errors of subgraphs stand beside what the others answered, as Apollo's gateway has it. */
  async run(variables: Data, ask: AskSubgraph): Promise<ExecutionResult<Data>> {
    const read = getVariableValues(this.#graph.apiSchema, this.#operation.variableDefinitions ?? [], variables)
    if (read.errors) return { errors: read.errors }
    const run: Run = { variables, read: read.coerced, ask, data: {}, errors: [] }
    await this.#fetch(run, { path: [], objects: [run.data] })
    try {
      return this.#answer(run)
    } catch (error) {
      return { errors: [new GraphQLError((error as Error).message, { originalError: error as Error })] }
    }
  }

  #answer({ data: fetched, variables, read, errors }: Run): ExecutionResult<Data> {
    for (const [key, value] of Object.entries(this.#introspect?.(variables) ?? {})) put(fetched, key, value)
    const shaping = new Shaping(read)
    const shaped = this.#shape(shaping, fetched, '')
    const data = shaped === failed ? null : (shaped as Data)
    if (errors.length > 0) return { errors, data }
    return shaping.errors.length > 0 ? { extensions: { valueCompletion: shaping.errors }, data } : { data }
  }
}

const isFragment = (node: { kind: Kind }): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION
