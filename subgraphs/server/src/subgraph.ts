import { buildSubgraphSchema } from '@apollo/subgraph'
import type { Sql } from '@hub/db/connect'
import { scalars } from '@hub/schema/scalars'
import type { SubgraphExecutor } from '@hub/schema/subgraph-request'
import { type SubgraphName, typeDefs } from '@hub/schema/type-defs'
import { type DocumentNode, execute, parse } from 'graphql'
import { guardPersonalData } from './personal/guard.ts'
import { logBefore } from './personal/log-before.ts'
import { Notes } from './personal/notes.ts'
import type { WhoseByField } from './personal/whose.ts'
import { type ReadContext, Reader } from './request-context.ts'

type SubgraphModule = Parameters<typeof buildSubgraphSchema>[0] extends infer M
  ? Extract<M, { resolvers?: unknown }>
  : never
type ResolverMap = NonNullable<SubgraphModule['resolvers']>

/** What makes a subgraph: its name (also its schema's), its resolvers, and the loaders of one request. */
export interface SubgraphDefinition<Loaders> {
  name: SubgraphName
  /** By schema coordinate, as the generated `Resolvers` type has them. */
  resolvers: object
  createLoaders(context: ReadContext): Loaders
  /** How to tell whose a value of each field marked `@personal` is; none where the subgraph has no such field. */
  whose?: WhoseByField
}

export interface SubgraphOptions {
  /** The pool of the subgraph's own login. */
  sql: Sql
  /** Today in Bangkok, `YYYY-MM-DD`. */
  today: () => string
  /** Called after each write that is committed, before it is acknowledged: what others have to be told of it. */
  afterWrite?: () => Promise<void>
}

/** Builds the executable schema of a subgraph and gives what runs operations on it. */
export function startSubgraph<Loaders>(
  definition: SubgraphDefinition<Loaders>,
  { sql, today, afterWrite = async () => {} }: SubgraphOptions,
): SubgraphExecutor {
  const schema = buildSubgraphSchema({
    typeDefs: typeDefs(definition.name),
    resolvers: { ...scalars, ...definition.resolvers } as ResolverMap,
  })
  guardPersonalData(schema, definition.whose ?? {})
  const documentOf = parseOnce()

  return async ({ query, variables, operationName, viewer, locale }) => {
    const reader = new Reader(sql, definition.name, { viewer, locale, today: today() })
    const notes = new Notes()
    const contextValue = Object.assign(reader, { loaders: definition.createLoaders(reader), notes })
    // What was loaded before a write may have changed by it.
    reader.afterWrite = async () => {
      contextValue.loaders = definition.createLoaders(reader)
      await afterWrite()
    }
    // The gateway plans against the composed schema, so its operations are valid: they are not validated again.
    const { data, errors } = await execute({
      schema,
      document: documentOf(query),
      variableValues: variables,
      operationName,
      contextValue,
    })
    return logBefore(sql, definition.name, contextValue, {
      data: data ?? null,
      ...(errors ? { errors: errors.map((error) => error.toJSON()) } : {}),
      extensions: {
        datasetVersion: reader.datasetVersion,
        ...(reader.isPassing || notes.readings().length > 0 ? { isPassing: true } : {}),
      },
    })
  }
}

const documentsKept = 1000

/** The gateway sends few distinct operations many times: each is parsed once, the oldest is dropped when there are many. */
function parseOnce(): (query: string) => DocumentNode {
  const documents = new Map<string, DocumentNode>()
  return (query) => {
    const known = documents.get(query)
    if (known) return known
    const document = parse(query, { noLocation: true })
    const oldest = documents.size >= documentsKept ? documents.keys().next().value : undefined
    if (oldest !== undefined) documents.delete(oldest)
    documents.set(query, document)
    return document
  }
}
