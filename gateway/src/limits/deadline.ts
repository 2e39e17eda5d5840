/** The longest wait a timer of Node knows; a longer one would end at once. */
const longest = 2 ** 31 - 1

/** The time until which one operation may wait for subgraphs. */
export class Deadline {
  #until: number

  constructor(milliseconds: number) {
    this.#until = performance.now() + milliseconds
  }

  /**
   * Waits for work, but not past the deadline; work asked for after it is not begun.
   * @throws an error named `TimeoutError`
   */
  async within<T>(work: () => Promise<T>): Promise<T> {
    const left = this.#until - performance.now()
    if (left <= 0) throw tooLate()
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(tooLate()), Math.min(left, longest))
    })
    try {
      return await Promise.race([work(), late])
    } finally {
      clearTimeout(timer)
    }
  }
}

const tooLate = (): DOMException => new DOMException('the time of the operation is over', 'TimeoutError')
