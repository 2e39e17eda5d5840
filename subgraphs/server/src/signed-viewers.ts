import { type SignedViewer, verifySignedViewer } from '@hub/schema/signed-viewer'

/** Headers remembered at once; then all are forgotten. */
const headersKept = 1_000

/**
 * What reads the viewers that the gateway has signed for a subgraph. It sends the same signature for some seconds: each is
 * checked once, and counts until it expires.
 * @throws what is read when it is no good signature
 */
export function signedViewers(subgraph: string, secret: string): (header: string) => Promise<SignedViewer> {
  const known = new Map<string, SignedViewer>()
  return async (header) => {
    const remembered = known.get(header)
    if (remembered && Date.now() < remembered.ends) return remembered
    const signed = await verifySignedViewer(header, subgraph, secret)
    if (known.size >= headersKept) known.clear()
    known.set(header, signed)
    return signed
  }
}
