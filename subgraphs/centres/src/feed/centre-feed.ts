import type { Sql, Transaction } from '@hub/db/connect'
import { readAs } from '@hub/db/viewer'
import type { SubgraphExecutor } from '@hub/schema/subgraph-request'
import { actAs, confirmCentre, type FedCentre, unconfirmedCentres } from '../stores/centre-feed.ts'
import { feedViewer, tellReporting } from './tell-reporting.ts'

export interface CentreFeedOptions {
  /** The pool of the centres subgraph. */
  sql: Sql
  /** The reporting subgraph, in this process or another. */
  reporting: SubgraphExecutor
  /** Told why a delivery failed; it is tried again. */
  onFailure?: (error: unknown) => void
  /** The first pause before it is tried again and the longest, in milliseconds; each is twice the one before. */
  pauses?: { first: number; longest: number }
  /** How long a write waits for the delivery before it is acknowledged all the same, in milliseconds. */
  patience?: number
}

const atOnce = 100

/**
 * Tells reporting when centres are open, which is what they owe reports for. What is to be told is noted in the transaction of
 * the write (`centre_feed`) and forgotten once reporting has confirmed it, so nothing is lost when either side is down; and
 * reporting takes each version of a centre once, so nothing is doubled.
 */
export class CentreFeed {
  readonly #options: Required<CentreFeedOptions>
  #pause: number
  #timer: NodeJS.Timeout | undefined
  #running: Promise<void> = Promise.resolve()
  #waiting: Promise<void> | undefined
  #isClosed = false

  constructor(options: CentreFeedOptions) {
    const standard = { onFailure: () => {}, pauses: { first: 1_000, longest: 300_000 }, patience: 2_000 }
    this.#options = { ...standard, ...options }
    this.#pause = this.#options.pauses.first
  }

  /** Delivers what there is, and resolves when that is done or has failed. Calls that come together share a round. */
  deliver(): Promise<void> {
    // A round that has begun may not have seen the write of this caller.
    this.#waiting ??= this.#running.then(() => {
      this.#waiting = undefined
      this.#running = this.#round()
      return this.#running
    })
    return this.#waiting
  }

  /** As {@link deliver}, for a write that is to be acknowledged soon, delivered or not. */
  async deliverSoon(): Promise<void> {
    let timer: NodeJS.Timeout | undefined
    const patience = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, this.#options.patience)
    })
    await Promise.race([this.deliver(), patience])
    clearTimeout(timer)
  }

  /** Tries no more; resolves when the round under way is over. */
  async close(): Promise<void> {
    this.#isClosed = true
    clearTimeout(this.#timer)
    await this.#waiting
    await this.#running
  }

  async #round(): Promise<void> {
    clearTimeout(this.#timer)
    if (this.#isClosed) return
    try {
      if (await this.#deliverAll()) this.#pause = this.#options.pauses.first
      else this.#tryLater()
    } catch (error) {
      this.#options.onFailure(error)
      this.#tryLater()
    }
  }

  /** Whether all were delivered. One that reporting refuses does not keep back the others. */
  async #deliverAll(): Promise<boolean> {
    const { sql, reporting, onFailure } = this.#options
    let all = true
    for (let after: string | null = null; ; ) {
      const page: FedCentre[] = await this.#unconfirmed(after)
      for (const centre of page) {
        const refused = await tellReporting(reporting, centre)
        if (refused) onFailure(refused)
        else await confirm(sql, centre)
        all &&= !refused
      }
      if (page.length < atOnce || this.#isClosed) return all
      after = page.at(-1)?.centreId ?? null
    }
  }

  async #unconfirmed(after: string | null): Promise<FedCentre[]> {
    const { sql } = this.#options
    const { rows } = await readAs(sql, 'centres', feedViewer, (read) =>
      unconfirmedCentres(read, { after, limit: atOnce }),
    )
    return rows
  }

  #tryLater(): void {
    if (this.#isClosed) return
    // A process that has nothing else to do need not wait: the next one delivers when it starts.
    this.#timer = setTimeout(() => this.deliver(), this.#pause).unref()
    this.#pause = Math.min(this.#pause * 2, this.#options.pauses.longest)
  }
}

/** Forgets what reporting has confirmed. */
async function confirm(sql: Sql, centre: FedCentre): Promise<void> {
  // Both are sent without waiting in between: one round trip.
  await sql.begin((transaction) => [
    actAs(transaction as unknown as Transaction, feedViewer),
    confirmCentre(transaction as unknown as Transaction, centre),
  ])
}
