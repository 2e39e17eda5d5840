import { signedViewerHeader, verifySignedViewer } from '@hub/schema/signed-viewer'
import type { SubgraphName } from '@hub/schema/type-defs'
import type { serveSubgraph } from '@hub/server'
import type { Lifetime } from '../lifetime.ts'
import { versionReader } from './version-reader.ts'

interface VersionSource {
  name: SubgraphName
  url: string
  secret: string
  lifetime: Lifetime
}

/** `GET /version` of a subgraph apart: the newest version of its data, for the gateway alone, which keeps answers by it. */
export function serveVersion(app: ReturnType<typeof serveSubgraph>, source: VersionSource): void {
  const { name, url, secret, lifetime } = source
  const readVersions = versionReader({ url, subgraphs: [name] }, lifetime)
  app.get('/version', async (request, reply) => {
    const asked = await verifySignedViewer(String(request.headers[signedViewerHeader] ?? ''), name, secret).catch(
      () => null,
    )
    if (!asked) return reply.code(401).send({ version: null })
    const versions = await readVersions()
    return { version: versions[name] ?? null }
  })
}
