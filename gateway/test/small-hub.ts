import { composeServices } from '@apollo/composition'
import { buildSubgraphSchema } from '@apollo/subgraph'
import type { SubgraphExecutor } from '@hub/schema/subgraph-request'
import { execute, parse } from 'graphql'

// A hub of two small subgraphs with the shapes of the real ones: an entity both know, a connection, a filter, a mutation.

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])`

const centres = parse(`
  ${link}
  type Query {
    province(code: String!): Province
    provinces: [Province!]!
    centres(first: Int = 20, after: String, filter: CentreFilter): CentreConnection!
    viewerRole: String!
  }
  type Mutation { renameProvince(code: String!, name: String!): Province }
  type Province @key(fields: "code") {
    code: String!
    name: String!
    centres(first: Int = 20, after: String): CentreConnection!
  }
  type CentreConnection { nodes: [Centre!]! totalCount: Int! }
  type Centre @key(fields: "id") { id: ID! name: String! stage: CentreStage! province: Province! }
  enum CentreStage { SELECTED ESTABLISHED CLOSED }
  input CentreFilter { provinceCodes: [String!] stage: CentreStage }
`)

const reporting = parse(`
  ${link}
  type Query { currentRound: String! }
  type Province @key(fields: "code") { code: String! completeness: Float }
`)

const province = (code: string) => ({ code, name: `จังหวัด ${code}`, centres: connection })
const centre = (id: number) => ({ id, name: `ศูนย์ฯ ${id}`, stage: 'ESTABLISHED', province: province('54') })
const connection = ({ first }: { first: number }) => ({
  totalCount: 200,
  nodes: Array.from({ length: Math.min(first, 100) }, (_, index) => centre(index)),
})

const resolvers = {
  centres: {
    Query: {
      province: (_: unknown, { code }: { code: string }) => province(code),
      provinces: () => ['54', '57'].map(province),
      centres: (_: unknown, args: { first: number }) => connection(args),
      viewerRole: (_: unknown, _args: unknown, { role }: { role: string }) => role,
    },
    Mutation: { renameProvince: (_: unknown, { code }: { code: string }) => province(code) },
    Province: { __resolveReference: ({ code }: { code: string }) => province(code) },
  },
  reporting: {
    Query: { currentRound: () => '2570/1' },
    Province: { __resolveReference: ({ code }: { code: string }) => ({ code }), completeness: () => 0.5 },
  },
}

/** The composed supergraph, as SDL. */
export const smallSupergraph = composed()

function composed(): string {
  const { supergraphSdl, errors } = composeServices([
    { name: 'centres', typeDefs: centres, url: 'http://centres' },
    { name: 'reporting', typeDefs: reporting, url: 'http://reporting' },
  ])
  if (!supergraphSdl) throw new Error(String(errors))
  return supergraphSdl
}

const executor = (typeDefs: typeof centres, resolverMap: object): SubgraphExecutor => {
  const schema = buildSubgraphSchema({ typeDefs, resolvers: resolverMap as Record<string, Record<string, never>> })
  return async ({ query, variables, viewer }) => {
    const { data, errors } = await execute({
      schema,
      document: parse(query),
      variableValues: variables,
      contextValue: { role: viewer.role },
    })
    return { data, ...(errors ? { errors: errors.map((error) => error.toJSON()) } : {}) }
  }
}

/** The two subgraphs, run by graphql-js in this process. */
export const smallSubgraphs = (): Record<'centres' | 'reporting', SubgraphExecutor> => ({
  centres: executor(centres, resolvers.centres),
  reporting: executor(reporting, resolvers.reporting),
})
