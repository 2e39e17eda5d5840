import { newestVersions } from '../live/newest-versions.ts'
import { type Answer, NoAnswer } from './answer.ts'

/** After this an answer of which a part was missing is asked for again. */
const retryMilliseconds = 10_000
/** After this an answer that is older than what has been announced is asked for again. */
const behindMilliseconds = 300

/** What is known of a question at a moment. */
export interface Known<Data> {
  answer: Answer<Data> | undefined
  /** Why the last asking brought nothing; the answer before it is kept. */
  failure: NoAnswer | undefined
  isAsking: boolean
}

/** A question to the graph with its last answer. As long as somebody looks at it, it is asked again when data has changed. */
export class Question<Data> {
  known: Known<Data> = { answer: undefined, failure: undefined, isAsking: false }
  readonly #ask: () => Promise<Answer<Data>>
  readonly #onlookers = new Set<() => void>()
  #stopListening: () => void = () => {}
  #isOutdated = false
  #retry: ReturnType<typeof setTimeout> | undefined

  constructor(ask: () => Promise<Answer<Data>>) {
    this.#ask = ask
  }

  /** For `useSyncExternalStore`: asks when the first looks. */
  readonly watch = (onChange: () => void): (() => void) => {
    this.#onlookers.add(onChange)
    if (this.#onlookers.size === 1) {
      this.#stopListening = newestVersions.watch(() => this.#refresh())
      if (this.known.answer) this.#refresh()
      else void this.ask()
    }
    return () => {
      this.#onlookers.delete(onChange)
      if (this.#onlookers.size > 0) return
      this.#stopListening()
      clearTimeout(this.#retry)
    }
  }

  /** Asks now; the answer before stays until there is another. */
  async ask(): Promise<void> {
    if (this.known.isAsking) {
      this.#isOutdated = true
      return
    }
    this.#become({ isAsking: true })
    try {
      this.#become({ answer: await this.#ask(), failure: undefined, isAsking: false })
    } catch (error) {
      const failure = error instanceof NoAnswer ? error : new NoAnswer('INTERNAL', String(error))
      this.#become({ failure, isAsking: false })
    }
    clearTimeout(this.#retry)
    if (this.#onlookers.size > 0) this.#planRetry()
    if (!this.#isOutdated) return
    this.#isOutdated = false
    this.#refresh()
  }

  #planRetry(): void {
    if (this.#isIncomplete()) this.#retry = setTimeout(() => this.ask(), retryMilliseconds)
    // Read just before what was announced: nothing else would be announced that brings it.
    else if (this.#isBehind()) this.#retry = setTimeout(() => this.#refresh(), behindMilliseconds)
  }

  #refresh(): void {
    if (this.#isIncomplete() && newestVersions.hearing !== 'LOST') void this.ask()
    else if (this.#isBehind()) void this.ask()
  }

  #isBehind(): boolean {
    return newestVersions.areNewerThan(this.known.answer?.versions ?? {})
  }

  #isIncomplete(): boolean {
    const { answer, failure } = this.known
    return failure !== undefined || (answer?.errors.length ?? 0) > 0
  }

  #become(change: Partial<Known<Data>>): void {
    this.known = { ...this.known, ...change }
    for (const onChange of this.#onlookers) onChange()
  }
}
