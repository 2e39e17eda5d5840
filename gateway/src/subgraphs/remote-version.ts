import { signedViewerHeader } from '@hub/schema/signed-viewer'
import { publicViewer } from '@hub/schema/viewer'
import { Pool } from 'undici'
import type { RemoteSubgraphOptions } from './remote-subgraph.ts'
import { ViewerSignatures } from './viewer-signatures.ts'

/** Gives what asks a subgraph of the hub, in a process of its own, for the newest version of its data: beside where it answers the graph. */
export function remoteVersion({ name, url, secret, timeout }: RemoteSubgraphOptions): () => Promise<number> {
  const { origin, pathname } = new URL('version', url)
  const pool = new Pool(origin)
  const signatures = new ViewerSignatures(name, secret)
  return async () => {
    const { statusCode, body } = await pool.request({
      path: pathname,
      method: 'GET',
      headers: { [signedViewerHeader]: await signatures.of(publicViewer, 'EN') },
      signal: AbortSignal.timeout(timeout),
    })
    const answer = statusCode === 200 ? await body.json() : await body.dump()
    const version = Number((answer as { version?: unknown } | undefined)?.version)
    if (Number.isSafeInteger(version)) return version
    throw new Error(`subgraph ${name} answered HTTP ${statusCode} to the question for its version`)
  }
}
