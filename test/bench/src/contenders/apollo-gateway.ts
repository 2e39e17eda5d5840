import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway'
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { signedViewerHeader } from '@hub/schema/signed-viewer'
import { schemaFolder } from '@hub/schema/type-defs'
import { setting, subgraphUrl } from './settings.ts'
import { signedHeaders } from './signed-header.ts'

interface Context {
  authorization: string | null
}

// The baseline: Apollo's gateway as it comes, over the hub's own subgraphs.
process.env.APOLLO_TELEMETRY_DISABLED = 'true'
const headerOf = signedHeaders(setting('HUB_SECRET'))

const gateway = new ApolloGateway({
  supergraphSdl: readFileSync(path.join(schemaFolder, 'supergraph.graphql'), 'utf8'),
  buildService: ({ name }) =>
    new RemoteGraphQLDataSource<Context>({
      url: subgraphUrl(name),
      willSendRequest: async ({ request, context }) => {
        request.http?.headers.set(signedViewerHeader, await headerOf(context.authorization ?? null, name))
      },
    }),
})
const server = new ApolloServer<Context>({ gateway })
const { url } = await startStandaloneServer(server, {
  listen: { port: 0, host: '127.0.0.1' },
  context: async ({ req }) => ({ authorization: req.headers.authorization ?? null }),
})
console.log(`${new URL('graphql', url)}`)
