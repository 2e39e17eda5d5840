/** Versions of the subgraphs' data, by subgraph. */
export type Versions = Readonly<Record<string, number>>

/** Tells when the data of a subgraph has changed. Whoever makes the gateway knows where that is to be heard. */
export interface DatasetChanges {
  /** The newest versions known. */
  readonly versions: Versions
  /** Calls `onChange` with the newest versions after each change; the answer ends it. */
  subscribe(onChange: (versions: Versions) => void): () => void
}
