/** A stream of chances that is the same whenever it is begun with the same words. */
export interface Random {
  /** At least 0, less than 1. */
  next(): number
  /** A whole number from `least` to `most`, both included. */
  int(least: number, most: number): number
  /** True with this probability. */
  chance(probability: number): boolean
  pick<T>(from: readonly T[]): T
  /** One of the values, each as likely as its weight says. */
  weighted<T>(from: readonly (readonly [T, number])[]): T
  /** Around a mean, about two thirds within one deviation. */
  around(mean: number, deviation: number): number
  shuffled<T>(from: readonly T[]): T[]
}

/** Begins a stream: the words are hashed (FNV-1a) into the state of a mulberry32 generator. */
export function randomOf(...words: (string | number)[]): Random {
  let state = 0x811c9dc5
  for (const character of words.join(' ')) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193)

  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const int = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1))
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick: (from) => at(from, int(0, from.length - 1)),
    weighted(from) {
      let left = next() * from.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [value, weight] of from) {
        left -= weight
        if (left < 0) return value
      }
      return at(from, from.length - 1)[0]
    },
    // The sum of three even chances is close enough to a normal one, and never strays far.
    around: (mean, deviation) => mean + (next() + next() + next() - 1.5) * 2 * deviation,
    shuffled(from) {
      const result = [...from]
      for (let place = result.length - 1; place > 0; place--) {
        const other = int(0, place)
        const moved = at(result, place)
        result[place] = at(result, other)
        result[other] = moved
      }
      return result
    },
  }
}

function at<T>(from: readonly T[], index: number): T {
  if (index < 0 || index >= from.length) throw new RangeError('Nothing to pick from')
  return from[index] as T
}
