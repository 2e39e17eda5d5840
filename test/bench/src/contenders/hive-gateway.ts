import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime'
import { unifiedGraphHandler } from '@graphql-hive/router-runtime'
import * as http from '@graphql-mesh/transport-http'
import { signedViewerHeader } from '@hub/schema/signed-viewer'
import { schemaFolder } from '@hub/schema/type-defs'
import { listen } from './listen.ts'
import { setting, subgraphUrl } from './settings.ts'
import { signedHeaders } from './signed-header.ts'

const headerOf = signedHeaders(setting('HUB_SECRET'))

// Hive tells where subgraphs are by the supergraph alone.
const supergraph = readFileSync(path.join(schemaFolder, 'supergraph.graphql'), 'utf8').replace(
  /@join__graph\(name: "(\w+)", url: "[^"]*"\)/g,
  (_, name: string) => `@join__graph(name: "${name}", url: "${subgraphUrl(name)}")`,
)

const gateway = createGatewayRuntime({
  supergraph,
  unifiedGraphHandler,
  transports: { http },
  logging: false,
  landingPage: false,
  graphiql: false,
  propagateHeaders: {
    fromClientToSubgraphs: async ({ request, subgraphName }) => ({
      [signedViewerHeader]: await headerOf(request.headers.get('authorization'), subgraphName.toLowerCase()),
    }),
  },
})
await listen(createServer(gateway))
