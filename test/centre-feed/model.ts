import type { Act } from './acts.ts'

/** A centre as a plain model has it: what happened, one after the other. */
interface Centre {
  happened: { act: Exclude<Act, 'correct'>; day: string }[]
}

/** The centres of one LAO, by the words of the manual alone. */
export class LaoModel {
  #centres: Centre[] = []
  #today: string

  constructor(today: string) {
    this.#today = today
  }

  get #last(): Centre | undefined {
    return this.#centres.at(-1)
  }

  #stage(): Exclude<Act, 'correct'> | 'none' {
    return this.#last?.happened.at(-1)?.act ?? 'none'
  }

  #day(act: Act): string | undefined {
    return this.#last?.happened.find((each) => each.act === act)?.day
  }

  /** Whether an act is due at this stage, and on that day. */
  #takes(act: Act, day: string): boolean {
    if (day > this.#today) return false
    const stage = this.#stage()
    const since = this.#last?.happened.at(-1)?.day ?? ''
    const isOpen = ['establish', 'reopen', 'suspend'].includes(stage)
    switch (act) {
      case 'select':
        return (stage === 'none' || stage === 'close') && day >= since
      case 'orient':
        return stage === 'select' && day >= since
      case 'establish':
        return stage === 'orient' && day >= since
      case 'correct': {
        const stopped = this.#day('suspend')
        return isOpen && day >= (this.#day('orient') ?? '') && (stopped === undefined || day < stopped)
      }
      case 'suspend':
        return (stage === 'establish' || stage === 'reopen') && day > since
      case 'reopen':
        return stage === 'suspend' && day > since
      case 'close':
        return stage !== 'none' && stage !== 'close' && day > since
    }
  }

  /** Does it, when it is due; tells whether it was. */
  attempt(act: Act, day: string): boolean {
    if (!this.#takes(act, day)) return false
    if (act === 'select') this.#centres.push({ happened: [] })
    if (act !== 'correct') this.#last?.happened.push({ act, day })
    const established = this.#last?.happened.find((each) => each.act === 'establish')
    if (act === 'correct' && established) established.day = day
    return true
  }

  /** The stage the latest centre has come to. */
  stage(): string | null {
    const stages = { none: null, select: 'SELECTED', orient: 'ORIENTED', suspend: 'SUSPENDED', close: 'CLOSED' }
    const stage = this.#stage()
    return stage === 'establish' || stage === 'reopen' ? 'ESTABLISHED' : stages[stage]
  }

  /** When its centres were open: first days, and first days on which they were not any more. */
  intervals(): { openedOn: string; closedOn: string | null }[] {
    return this.#centres.flatMap(({ happened }) =>
      happened.flatMap(({ act, day }, at) =>
        act === 'establish' || act === 'reopen' ? [{ openedOn: day, closedOn: happened[at + 1]?.day ?? null }] : [],
      ),
    )
  }
}
