import { signViewer } from '@hub/schema/signed-viewer'
import type { MessageLocale } from '@hub/schema/subgraph-request'
import type { Viewer } from '@hub/schema/viewer'

/** How long, in milliseconds, a signature is used again: a third of the time that it is good for. */
const usedFor = 10_000

/** Viewers whose signatures are remembered at once; then all are forgotten. */
const viewersKept = 1_000

/** Signs viewers for one subgraph, each once in a while instead of for each call; `remote-subgraph.ts` says what it gains. */
export class ViewerSignatures {
  readonly #subgraph: string
  readonly #secret: string
  readonly #kept = new Map<string, { until: number; signature: Promise<string> }>()

  constructor(subgraph: string, secret: string) {
    this.#subgraph = subgraph
    this.#secret = secret
  }

  of(viewer: Viewer, locale: MessageLocale): Promise<string> {
    const key = JSON.stringify([viewer, locale])
    const known = this.#kept.get(key)
    const now = performance.now()
    if (known && known.until > now) return known.signature
    if (this.#kept.size >= viewersKept) this.#kept.clear()
    const signature = signViewer(viewer, locale, this.#subgraph, this.#secret)
    this.#kept.set(key, { until: now + usedFor, signature })
    return signature
  }
}
