import { signedViewerHeader, signViewer } from '@hub/schema/signed-viewer'
import type { SubgraphAnswer, SubgraphExecutor } from '@hub/schema/subgraph-request'

export interface RemoteSubgraphOptions {
  /** The subgraph's name: a signed viewer is good for it alone. */
  name: string
  /** Where it listens, e.g. `http://127.0.0.1:4001/graphql`. */
  url: string
  secret: string
  /** How long one call may take, in milliseconds. */
  timeout: number
}

/** A subgraph in a process of its own, over keep-alive HTTP, each call with a freshly signed viewer. */
export function remoteSubgraph({ name, url, secret, timeout }: RemoteSubgraphOptions): SubgraphExecutor {
  return async ({ viewer, locale, ...operation }) => {
    const request = {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        [signedViewerHeader]: await signViewer(viewer, locale, name, secret),
      },
      body: JSON.stringify(operation),
      signal: AbortSignal.timeout(timeout),
    }
    // A kept-alive connection that the other side has just closed fails without an answer. Sending again does no harm: a
    // write that was done already is known by its idempotency key.
    const response = await fetch(url, request).catch((error: unknown) => {
      if (request.signal.aborted) throw error
      return fetch(url, request)
    })
    if (!response.ok) throw new Error(`subgraph ${name} answered HTTP ${response.status}`)
    return (await response.json()) as SubgraphAnswer
  }
}
