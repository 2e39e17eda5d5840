import { createHash } from 'node:crypto'
import type { Viewer } from '@hub/schema/viewer'
import type { Limits } from './limits.ts'
import { networkOf } from './network-of.ts'

/** How many senders are counted at once; past it the one longest unseen starts anew. */
const sendersKept = 20_000

const minute = 60_000

/** Where a sender stands after a request. */
export interface Count {
  atMost: number
  remaining: number
  /** Until it starts anew. */
  seconds: number
  isExceeded: boolean
}

/**
 * Counts requests a minute: a good token's against the viewer it names, all others against their address, so that one client
 * cannot take the hub from everybody (OWASP API4:2023), nor try tokens without end. Each gateway process counts for itself.
 */
export class RequestCounts {
  readonly #limits: Limits
  readonly #senders = new Map<string, { count: number; ends: number }>()

  constructor(limits: Limits) {
    this.#limits = limits
  }

  count(signedIn: Viewer | null, address: string): Count {
    return signedIn
      ? this.#add(`viewer ${digest(signedIn)}`, this.#limits.requestsPerMinuteOfToken)
      : this.#add(`address ${networkOf(address)}`, this.#limits.requestsPerMinuteOfAddress)
  }

  #add(sender: string, atMost: number): Count {
    const now = performance.now()
    const known = this.#senders.get(sender)
    const counted = known && now < known.ends ? known : { count: 0, ends: now + minute }
    counted.count++
    // Whoever was seen last stands last.
    this.#senders.delete(sender)
    this.#senders.set(sender, counted)
    if (this.#senders.size > sendersKept) this.#forgetOldest()
    return {
      atMost,
      remaining: Math.max(0, atMost - counted.count),
      seconds: Math.ceil((counted.ends - now) / 1_000),
      isExceeded: counted.count > atMost,
    }
  }

  #forgetOldest(): void {
    const [oldest] = this.#senders.keys()
    if (oldest !== undefined) this.#senders.delete(oldest)
  }
}

/** What every answer says of the count. */
export const countHeaders = ({ atMost, remaining, seconds }: Count): Record<string, string> => ({
  'ratelimit-limit': String(atMost),
  'ratelimit-remaining': String(remaining),
  'ratelimit-reset': String(seconds),
})

// A remembered token gives the same viewer each time (`sign-in/remembered-tokens.ts`).
const digests = new WeakMap<Viewer, string>()

function digest(viewer: Viewer): string {
  const known = digests.get(viewer)
  if (known !== undefined) return known
  const { role, province, lao, subject } = viewer
  const made = createHash('sha256')
    .update(JSON.stringify([role, province, lao, subject]))
    .digest('base64')
  digests.set(viewer, made)
  return made
}
