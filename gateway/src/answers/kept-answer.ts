import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Versions } from '../live/dataset-changes.ts'

const compress = promisify(gzip)

/** Below this a compressed body is hardly smaller, and one packet anyway. */
const worthCompressing = 1_024

/** What an answer stands on: it holds as long as all of it is so. */
export interface Ground {
  /** The oldest versions of the subgraphs' data that were read. */
  versions: Versions
  /** The day in Bangkok. */
  day: string
  /** How many writes this process had acknowledged when the first of it was read. */
  writes: number
}

/** A whole answer of the graph, as it is sent. */
export class KeptAnswer {
  readonly body: Buffer
  readonly type: string
  /** `public` where everyone may have it, else `private`: for caches on the way. */
  readonly audience: 'public' | 'private'
  readonly ground: Ground
  /** Weak, since the compressed body has the same. */
  readonly etag: string
  #compressed: Promise<Buffer> | undefined
  #compressedBytes = 0

  constructor(text: string, { type, audience, ground }: Pick<KeptAnswer, 'type' | 'audience' | 'ground'>) {
    this.body = Buffer.from(text)
    this.type = type
    this.audience = audience
    this.ground = ground
    this.etag = `W/"${createHash('sha256').update(this.body).digest('base64url').slice(0, 22)}"`
  }

  get isWorthCompressing(): boolean {
    return this.body.length >= worthCompressing
  }

  /** The body compressed with gzip, once, when it is first asked for. */
  compressed(): Promise<Buffer> {
    this.#compressed ??= compress(this.body).then((bytes) => {
      this.#compressedBytes = bytes.length
      return bytes
    })
    return this.#compressed
  }

  /** Bytes it holds at most, compressed body included. */
  get bytes(): number {
    return this.body.length + (this.#compressedBytes || (this.isWorthCompressing ? this.body.length : 0))
  }
}
