import { todayInBangkok } from '@hub/schema/calendar/bangkok'
import type { FastifyRequest } from 'fastify'
import type { Versions } from '../live/dataset-changes.ts'
import { answerKey } from './answer-key.ts'
import { AnswerStore } from './answer-store.ts'
import { type Ground, KeptAnswer } from './kept-answer.ts'
import { KnownVersions } from './known-versions.ts'
import type { Standing } from './standing.ts'

export interface AnswersOptions {
  /** Bytes that kept answers may take. */
  bytes: number
  /** Reads the newest versions of all subgraphs' data. */
  readVersions: () => Promise<Versions>
}

/** An answer of the graph as it was just made. */
export interface FreshAnswer {
  status: number
  headers: Record<string, string>
  text: string
  /** What the operation turned out to be; undefined where it was refused before it ran. */
  standing: Standing | undefined
  versions: Versions
}

/** Bytes of the largest answer that is kept. */
const largest = 1_000_000

interface Flight {
  /** What was known when it began: it reads nothing older. */
  ground: Ground
  answer: Promise<KeptAnswer | null>
}

/** A question that is about to be run. */
interface Takeoff {
  key: string
  versions: Versions
  request: FastifyRequest
  run: () => Promise<FreshAnswer>
}

/**
 * Whole answers, kept as long as what they stand on is so. Never older than a write this process has acknowledged: each write
 * is counted, and an answer that was begun under another count is not used. Measured: see `npm run bench`, the line "cached".
 */
export class Answers {
  readonly #store: AnswerStore
  readonly #versions: KnownVersions
  readonly #flights = new Map<string, Flight>()
  #writes = 0

  constructor({ bytes, readVersions }: AnswersOptions) {
    this.#store = new AnswerStore(bytes)
    this.#versions = new KnownVersions(readVersions)
  }

  /** The kept answer to a request, or what `run` makes; the same operation under way is waited for instead of run twice. */
  async answer(request: FastifyRequest, run: () => Promise<FreshAnswer>): Promise<KeptAnswer | FreshAnswer> {
    const versions = await this.#versions.now()
    if (!versions) return this.#noting(run)
    const key = keyOf(request)
    const known = this.#store.get(key)
    if (known && this.#stands(known.ground, versions)) return known
    const flight = this.#flights.get(key)
    // What may not be kept is nobody else's either.
    if (flight && this.#stands(flight.ground, versions)) return (await flight.answer) ?? this.#noting(run)
    return this.#fly({ key, versions, request, run })
  }

  /** The kept answer under a key, where that it holds is known without waiting. */
  atHand(key: string): KeptAnswer | undefined {
    const versions = this.#versions.atHand()
    const known = versions && this.#store.get(key)
    return known && this.#stands(known.ground, versions) ? known : undefined
  }

  #stands({ versions, day, writes }: Ground, newest: Versions): boolean {
    if (writes !== this.#writes || day !== todayInBangkok()) return false
    return Object.entries(versions).every(([subgraph, version]) => (newest[subgraph] ?? 0) <= version)
  }

  async #fly({ key, versions, request, run }: Takeoff): Promise<KeptAnswer | FreshAnswer> {
    const ground = { versions, day: todayInBangkok(), writes: this.#writes }
    const fresh = this.#noting(run)
    const answer = fresh.then(
      (made) => (mayBeKept(made) ? keep(made, { ...ground, versions: made.versions }) : null),
      () => null,
    )
    const flight: Flight = { ground, answer }
    this.#flights.set(key, flight)
    const kept = await answer
    if (this.#flights.get(key) === flight) this.#flights.delete(key)
    if (!kept) return fresh
    this.#store.put(key, kept)
    return kept

    function keep({ text, headers }: FreshAnswer, stands: Ground): KeptAnswer {
      const audience = request.viewer.role === 'PUBLIC' ? 'public' : 'private'
      return new KeptAnswer(text, { type: headers['content-type'] ?? 'application/json', audience, ground: stands })
    }
  }

  /** Counts a write before anyone is told of it. */
  async #noting(run: () => Promise<FreshAnswer>): Promise<FreshAnswer> {
    const fresh = await run()
    if (fresh.standing?.isWrite) this.#writes++
    return fresh
  }
}

const keyOf = ({ method, url, body, unread, headers, viewer }: FastifyRequest): string =>
  answerKey({ method, asked: method === 'GET' ? url : (unread ?? JSON.stringify(body)), headers, viewer })

/** An answer that stands on no version of anything was not read from the database: it costs little to make. */
function mayBeKept({ status, standing, versions, text }: FreshAnswer): boolean {
  if (status !== 200 || !standing?.isWhole || standing.isPassing || standing.isWrite) return false
  return Object.keys(versions).length > 0 && text.length <= largest
}
