import type { KeptAnswer } from './kept-answer.ts'

/** What an entry takes beside its body and its key: what the maps need. */
const overhead = 512

/** The part of the room that answers have which were asked for once only. */
const roomForNew = 0.25

/**
 * Answers by key, within a number of bytes. New ones share a quarter of the room and push each other out of it; one that is
 * asked for again moves to the rest, so that a flood of questions nobody repeats cannot push out the dashboards' answers.
 */
export class AnswerStore {
  readonly #new: Shelf
  readonly #asked: Shelf

  constructor(bytes: number) {
    this.#new = new Shelf(bytes * roomForNew)
    this.#asked = new Shelf(bytes * (1 - roomForNew))
  }

  get(key: string): KeptAnswer | undefined {
    const asked = this.#asked.take(key) ?? this.#new.take(key)
    if (asked) this.#asked.put(key, asked)
    return asked
  }

  /** Puts a new answer in the place of an older one, or among the new. */
  put(key: string, answer: KeptAnswer): void {
    const shelf = this.#asked.take(key) ? this.#asked : this.#new
    this.#new.take(key)
    shelf.put(key, answer)
  }

  delete(key: string): void {
    this.#asked.take(key)
    this.#new.take(key)
  }

  get bytes(): number {
    return this.#new.bytes + this.#asked.bytes
  }
}

/** Answers in the order in which they were last put, the oldest of which goes when there is no room. */
class Shelf {
  bytes = 0
  readonly #room: number
  readonly #answers = new Map<string, { answer: KeptAnswer; bytes: number }>()

  constructor(room: number) {
    this.#room = room
  }

  take(key: string): KeptAnswer | undefined {
    const found = this.#answers.get(key)
    if (!found) return undefined
    this.#answers.delete(key)
    this.bytes -= found.bytes
    return found.answer
  }

  put(key: string, answer: KeptAnswer): void {
    // Letters beyond Latin take two bytes each.
    const bytes = answer.bytes + 2 * key.length + overhead
    this.#answers.set(key, { answer, bytes })
    this.bytes += bytes
    for (const oldest of this.#answers.keys()) {
      if (this.bytes <= this.#room) return
      this.take(oldest)
    }
  }
}
