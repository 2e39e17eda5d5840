import { buildSubgraphSchema } from '@apollo/subgraph'
import {
  type DocumentNode,
  execute,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
} from 'graphql'
import type { SubgraphData } from '../../src/execution/plan/run.ts'
import { happens, hash } from './chance.ts'

/** Anything that has a type: what it holds follows from its seed. */
interface Invented {
  __typename: string
  seed: string
}

/** Answers as one subgraph would whose data were invented: the same for the same question, with nulls and errors among it. */
export type AskInvented = (query: string, variables: Record<string, unknown>) => Promise<SubgraphData>

/** A subgraph of any SDL; every field of it gives something of its type, or now and then nothing, or an error. */
export function inventedSubgraph(name: string, typeDefs: DocumentNode): AskInvented {
  const bare = buildSubgraphSchema({ typeDefs })
  const schema = buildSubgraphSchema({ typeDefs, resolvers: resolversFor(bare, name) as never })
  return async (query, variables) => {
    const asked = `${name} ${query} ${JSON.stringify(variables)}`
    if (happens(asked, 1))
      return { data: null, errors: [{ message: 'away', extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }] }
    const { data, errors } = await execute({ schema, document: parse(query), variableValues: variables })
    // As it comes over HTTP.
    return JSON.parse(JSON.stringify({ data, errors }))
  }
}

function resolversFor(schema: GraphQLSchema, subgraph: string): Record<string, object> {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('_'))
  return Object.fromEntries(
    types.flatMap((type) => {
      if (isAbstractType(type))
        return [[type.name, { __resolveType: ({ __typename }: Invented) => __typename, ...reference }]]
      if (!isObjectType(type)) return []
      const fields = Object.keys(type.getFields()).filter((field) => !field.startsWith('_'))
      const isRoot = type === schema.getQueryType() || type === schema.getMutationType()
      const resolvers = Object.fromEntries(fields.map((field) => [field, invent(subgraph)]))
      return [[type.name, isRoot ? resolvers : { ...resolvers, ...reference }]]
    }),
  )
}

/** What is known of an entity is all that it stands on; one known by an interface turns out to be of any type of it. */
const reference = {
  __resolveReference: (
    { __typename, ...known }: { __typename: string },
    _context: unknown,
    { schema }: GraphQLResolveInfo,
  ): unknown => {
    const seed = `${__typename} ${JSON.stringify(known)}`
    if (happens(`${seed} fails`, 2)) throw new Error(`no ${__typename}`)
    return happens(seed, 2) ? null : instanceOf(schema.getType(__typename), seed, schema)
  },
}

const invent =
  (subgraph: string) =>
  (parent: Partial<Invented> | undefined, args: object, _context: unknown, info: GraphQLResolveInfo): unknown => {
    const seed = `${subgraph} ${parent?.seed ?? ''} ${info.parentType.name}.${info.fieldName}(${JSON.stringify(args)})`
    if (happens(`${seed} fails`, 1.5)) throw new Error(`${info.fieldName} fails`)
    return inventedValue(info.returnType, seed, info.schema)
  }

function inventedValue(type: GraphQLOutputType, seed: string, schema: GraphQLSchema): unknown {
  if (isNonNullType(type)) return happens(`${seed}!`, 0.3) ? null : inventedValue(type.ofType, `${seed}!`, schema)
  if (happens(seed, 8) && !seed.endsWith('!')) return null
  const number = hash(seed)
  if (isListType(type))
    return Array.from({ length: number % 4 }, (_, index) => inventedValue(type.ofType, `${seed}${index}`, schema))
  if (isCompositeType(type)) return instanceOf(type, seed, schema)
  if (isEnumType(type)) return type.getValues()[number % type.getValues().length]?.value
  if (type.name === 'Int') return number % 100
  if (type.name === 'Float') return (number % 1000) / 8
  if (type.name === 'Boolean') return number % 2 === 0
  return `${type.name} ${number % 50}`
}

function instanceOf(type: GraphQLNamedType | undefined, seed: string, schema: GraphQLSchema): Invented {
  if (!isAbstractType(type)) return { __typename: type?.name ?? '', seed }
  const types = schema.getPossibleTypes(type)
  return { __typename: types[hash(seed) % types.length]?.name ?? '', seed }
}
