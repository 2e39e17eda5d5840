/** What one client may ask at most: the single home of the numbers, which the README repeats for readers. */
export interface Limits {
  /** Bytes of a request's body; over it the body is not read on. */
  bodyBytes: number
  /** Characters of a document, spaces and comments counted. */
  characters: number
  /** Words and signs of a document (names, brackets, values; not spaces and comments). */
  tokens: number
  /** Fields and fragments of a document, each fragment counted wherever it is spread. */
  selections: number
  /** Fields of an operation's root, fragments spread out, repetitions and `__typename` counted. */
  rootFields: number
  /** Renamed fields, `__typename` too: the way to ask for one field a hundred times. */
  aliases: number
  /** Directives, wherever they stand. */
  directives: number
  /** Levels of fields within fields. The introspection query of GraphQL tools has 15. */
  depth: number
  /** How often one field of the answer is asked for: GraphQL compares each of them with each other. */
  repetitions: number
  /** Estimated fields of the answer, see `operation-cost.ts`. */
  cost: number
  /** Validation errors told of one document; then validation stops. */
  validationErrors: number
  /** Requests a minute of one token: of one person, however many tokens their provider gives them. */
  requestsPerMinuteOfToken: number
  /** Requests a minute without a good token of one address (IPv4) or network (IPv6 /64). */
  requestsPerMinuteOfAddress: number
  /** How long one operation may wait for subgraphs, in milliseconds; what is there by then is answered. */
  operationMilliseconds: number
  /** How long a request may take to arrive, in milliseconds. */
  arrivalMilliseconds: number
}

export const defaultLimits: Limits = {
  bodyBytes: 256 * 1024,
  characters: 20_000,
  tokens: 1_000,
  selections: 1_000,
  rootFields: 20,
  aliases: 50,
  directives: 20,
  depth: 16,
  repetitions: 10,
  cost: 50_000,
  validationErrors: 5,
  requestsPerMinuteOfToken: 1_200,
  requestsPerMinuteOfAddress: 600,
  operationMilliseconds: 10_000,
  arrivalMilliseconds: 15_000,
}

/**
 * The limits to hold clients to: the standard ones, but for those that are given.
 * @throws for one that is no number: nothing is ever more than that, so it would be no limit, and a timer would be none
 */
export function limitsWith(given: Partial<Limits> = {}): Limits {
  const set = Object.entries(given).filter(([, value]) => value !== undefined)
  const wrong = set.find(([, value]) => !(Number.isFinite(value) && value >= 0))
  if (wrong) throw new Error(`the limit ${wrong[0]}: found ${wrong[1]}, accepted a number of at least 0`)
  return { ...defaultLimits, ...Object.fromEntries(set) }
}
