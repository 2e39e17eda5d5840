/** The parts the graph is put together from. */
export type Subgraph = 'centres' | 'networks' | 'reporting'

/** An error beside an answer, as the gateway words it in the page's language. */
export interface GraphError {
  message: string
  path?: (string | number)[]
  extensions: { code: string; serviceName?: string }
}

/** What the graph answered; what is missing of it is null, and an error says why. */
export interface Answer<Data> {
  data: Data
  errors: readonly GraphError[]
  /** The version of each subgraph's data it stands on. */
  versions: Readonly<Record<string, number>>
}

/** Nothing was answered at all. */
export class NoAnswer extends Error {
  /** The code of the first error; `OFFLINE` when the hub could not be reached. */
  readonly code: string
  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

const missingCodes = ['SUBGRAPH_UNAVAILABLE', 'SUBGRAPH_TIMEOUT']

/** Whether a subgraph did not give its part of an answer. */
export const isMissing = (answer: Answer<unknown> | undefined, subgraph: Subgraph): boolean =>
  answer?.errors.some(
    ({ extensions }) => missingCodes.includes(extensions.code) && (extensions.serviceName ?? subgraph) === subgraph,
  ) ?? false
