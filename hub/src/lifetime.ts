import { sayFailure } from './terminal/say.ts'
import { watchParent } from './watch-parent.ts'

/** What ends the process before its work is done. */
export type Ending = NodeJS.Signals | 'PARENT_GONE' | { failure: unknown }

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
const patience = 20_000

/**
 * What the process holds open and in which order it is let go: the last opened first, so requests end before the pools
 * they use, and the pools before Postgres.
 */
export class Lifetime {
  /** Settles when the process shall end: on a signal, when npm that started it is gone, or when a part has failed. */
  readonly ending: Promise<Ending>
  #end: (ending: Ending) => void = () => {}
  #endedAt: number | undefined
  #isServing = false
  readonly #closers: (() => Promise<unknown>)[] = []

  constructor() {
    this.ending = new Promise((resolve) => {
      this.#end = resolve
    })
  }

  /** Listens to the system from now on. */
  watch(): this {
    for (const signal of signals) process.on(signal, () => this.#onSignal(signal))
    watchParent(() => this.end('PARENT_GONE'))
    // The terminal may be gone before the process is.
    for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
    return this
  }

  end(ending: Ending): void {
    this.#endedAt ??= Date.now()
    this.#end(ending)
  }

  /** Whether the process is to end: nothing new is begun then. */
  get isEnding(): boolean {
    return this.#endedAt !== undefined
  }

  /** For what serves until it is told to stop: to be stopped is then its normal end. */
  untilEnd(): Promise<Ending> {
    this.#isServing = true
    return this.ending
  }

  /** The exit code of a process that a signal ends. */
  get exitCode(): number {
    return this.#isServing ? 0 : 130
  }

  /** Registers what is to be closed at the end, before everything that was registered earlier. */
  closeAtEnd(close: () => Promise<unknown>): void {
    this.#closers.push(close)
  }

  /** Closes everything; what cannot be closed does not keep the rest open. */
  async close(): Promise<void> {
    const impatient = setTimeout(() => process.exit(1), patience)
    for (const close of this.#closers.splice(0).reverse()) await close().catch(sayFailure)
    clearTimeout(impatient)
  }

  #onSignal(signal: NodeJS.Signals): void {
    // npm passes Ctrl-C on although the terminal has sent it already; a later one is a user out of patience.
    if (this.#endedAt && Date.now() - this.#endedAt > 1_000) process.exit(1)
    this.end(signal)
  }
}
