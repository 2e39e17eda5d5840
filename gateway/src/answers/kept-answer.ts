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

/** What is told of an answer beside its text. */
export interface AnswerFacts {
  type: string
  /** `public` where everyone may have it, else `private`: for caches on the way. */
  audience: 'public' | 'private'
  ground: Ground
}

/** What the answer to one request depends on beside its URL and body. */
const varies = 'accept, accept-encoding, accept-language, authorization, hub-purpose'

/** A whole answer of the graph, as it is sent. */
export class KeptAnswer {
  readonly body: Buffer
  readonly ground: Ground
  /** Weak, since the compressed body has the same. */
  readonly etag: string
  /** Caches on the way may keep it, those of everyone only what is everyone's, and have to ask each time. */
  readonly headers: Readonly<Record<'content-type' | 'cache-control' | 'etag' | 'vary', string>>
  #compressing: Promise<Buffer> | undefined
  #compressed: Buffer | undefined

  constructor(text: string, { type, audience, ground }: AnswerFacts) {
    this.body = Buffer.from(text)
    this.ground = ground
    this.etag = `W/"${createHash('sha256').update(this.body).digest('base64url').slice(0, 22)}"`
    this.headers = {
      'content-type': type,
      'cache-control': `${audience}, no-cache`,
      etag: this.etag,
      vary: varies,
    }
  }

  get isWorthCompressing(): boolean {
    return this.body.length >= worthCompressing
  }

  /** The body compressed with gzip, once, when it is first asked for. */
  compressed(): Promise<Buffer> {
    this.#compressing ??= compress(this.body).then((bytes) => {
      this.#compressed = bytes
      return bytes
    })
    return this.#compressing
  }

  /** The compressed body, where it was asked for before. */
  get compressedAtHand(): Buffer | undefined {
    return this.#compressed
  }

  /** Bytes it holds at most, compressed body included. */
  get bytes(): number {
    return this.body.length + (this.#compressed?.length ?? (this.isWorthCompressing ? this.body.length : 0))
  }
}
