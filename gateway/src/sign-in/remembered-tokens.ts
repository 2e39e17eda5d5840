import type { Viewer } from '@hub/schema/viewer'
import type { TokenReader } from './token-reader.ts'

/** Tokens remembered at once, and the longest that is: 8 MB at most. */
const tokensKept = 4_000
const longest = 2_048

/** How long a token counts without being checked again, in milliseconds. */
export const rememberedFor = 60_000

/**
 * Viewers of tokens that were just checked. A page sends the same token with each question, and its signature costs more
 * than a kept answer: with RS256 a third of the CPU of one (`npm run bench`, Q2 and Q3 of "cached"). Only tokens that are
 * good by themselves are remembered, never one that can be revoked.
 */
export class RememberedTokens {
  readonly #viewers = new Map<string, { viewer: Viewer; until: number }>()

  /** Reads tokens by `check`, which tells the viewer of a good one and the instant in milliseconds at which it ends. */
  reader(check: (token: string) => Promise<{ viewer: Viewer; ends: number }>): TokenReader {
    const read: TokenReader = async (token) => {
      const known = this.viewerOf(token)
      if (known) return known
      const { viewer, ends } = await check(token)
      this.remember(token, viewer, ends)
      return viewer
    }
    read.atHand = (token) => this.viewerOf(token)
    return read
  }

  /** The viewer of a token that was found good a moment ago and has not expired since. */
  viewerOf(token: string): Viewer | undefined {
    const known = this.#viewers.get(token)
    if (!known) return undefined
    if (Date.now() < known.until) return known.viewer
    this.#viewers.delete(token)
    return undefined
  }

  /** Remembers a good token. */
  remember(token: string, viewer: Viewer, ends: number): void {
    if (token.length > longest) return
    const [oldest] = this.#viewers.size >= tokensKept ? this.#viewers.keys() : []
    if (oldest !== undefined) this.#viewers.delete(oldest)
    this.#viewers.set(token, { viewer: Object.freeze(viewer), until: Math.min(ends, Date.now() + rememberedFor) })
  }

  /** Has every token checked again. */
  forget(): void {
    this.#viewers.clear()
  }
}
