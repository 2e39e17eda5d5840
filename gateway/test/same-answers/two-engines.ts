import { ApolloGateway, type GraphQLDataSourceProcessOptions } from '@apollo/gateway'
import {
  type DocumentNode,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  validate,
} from 'graphql'
import { Graph } from '../../src/execution/graph.ts'
import type { AskSubgraph } from '../../src/execution/plan/run.ts'
import { PreparedOperation } from '../../src/execution/prepared-operation.ts'
import { type AskInvented, inventedSubgraph } from './invented-subgraph.ts'
import type { Operation } from './random-operation.ts'

/** The hub's executor of plans and Apollo's, over the same invented subgraphs. */
export interface TwoEngines {
  schema: GraphQLSchema
  /** Both answers, as a client would read them; null for an operation that is not valid. */
  ask(operation: Operation): Promise<{ ours: unknown; apollos: unknown } | null>
  stop(): Promise<void>
}

type Executor = NonNullable<Awaited<ReturnType<ApolloGateway['load']>>['executor']>

export async function startTwoEngines(
  supergraphSdl: string,
  subgraphs: Record<string, DocumentNode>,
): Promise<TwoEngines> {
  process.env.APOLLO_TELEMETRY_DISABLED = 'true'
  const invented: Record<string, AskInvented> = Object.fromEntries(
    Object.entries(subgraphs).map(([name, typeDefs]) => [name, inventedSubgraph(name, typeDefs)]),
  )
  const askOf = (name: string): AskInvented =>
    invented[name] ?? (() => Promise.reject(new Error(`no subgraph ${name}`)))
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => ({
      process: async ({ request: { query = '', variables = {} } }: GraphQLDataSourceProcessOptions) =>
        (await askOf(name)(query, variables)) as never,
    }),
  })
  const { executor } = await gateway.load({} as never)
  const graph = new Graph(supergraphSdl)
  const ask: AskSubgraph = ({ subgraph, query }, variables) => askOf(subgraph)(query, variables)

  return {
    schema: graph.apiSchema,
    stop: () => gateway.stop(),
    async ask({ query, variables }) {
      const document = parse(query)
      if (validate(graph.apiSchema, document).length > 0) return null
      const operation = getOperationAST(document)
      if (!operation) return null
      const ours = await new PreparedOperation(graph, document, operation).run(variables, ask)
      return { ours: read(ours), apollos: read(await executor(requestOf(query, variables, document))) }
    },
  }
}

function requestOf(query: string, variables: Record<string, unknown>, document: DocumentNode): Parameters<Executor>[0] {
  return {
    request: { query, variables },
    document,
    queryHash: query,
    context: {},
    metrics: {},
    logger: console,
  } as never
}

/**
 * An answer as JSON; its errors in one order, since subgraphs answer in any. Which item of a list an error is about is left
 * out: where a subgraph was asked for some items only, `ApolloGateway` counts them as if it had been asked for all.
 */
function read({ data, errors = [], extensions }: ExecutionResult): unknown {
  const completion = (extensions?.valueCompletion ?? []) as readonly GraphQLError[]
  return JSON.parse(JSON.stringify({ data, errors: told(errors), completion: completion.map(nulled).sort() }))
}

/** Which object a null ended. Where several of its fields are null that must not be, each gateway names one of them. */
const nulled = ({ message, path = [] }: GraphQLError): string =>
  JSON.stringify([message.replace(/\.\w+\.$/, ''), namesOf(path.slice(0, path.findLastIndex(isName)))])

const isName = (step: string | number): boolean => typeof step === 'string'
const namesOf = (path: readonly (string | number)[]) => path.map((step) => (isName(step) ? step : '@'))

const told = (errors: readonly GraphQLError[]): string[] =>
  errors
    .map(({ message, path, extensions: { code, serviceName } = {} }) =>
      JSON.stringify([message, path && namesOf(path), code, serviceName]),
    )
    .sort()
