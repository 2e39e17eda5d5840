/** What an import is doing, in order. */
export type Phase = 'READING' | 'CHECKING' | 'WRITING' | 'FIGURES'

/** Where an import is. */
export interface ImportProgress {
  readonly phase: Phase
  /** Rows read so far. */
  readonly rows: number
  /** Bytes read so far, and those of the file; null for a pipe. */
  readonly bytes: number
  readonly totalBytes: number | null
}

const ROWS_A_CALL = 2_000

/** Counts what is read and tells it, at each new phase and every so many rows. */
export class Progress {
  readonly #tell: (progress: ImportProgress) => void
  readonly #totalBytes: number | null
  #rows = 0
  #bytes = 0

  constructor(tell: ((progress: ImportProgress) => void) | undefined, totalBytes: number | null) {
    this.#tell = tell ?? (() => {})
    this.#totalBytes = totalBytes
  }

  /** Rows read so far. */
  get rows(): number {
    return this.#rows
  }

  enter(phase: Phase): void {
    this.#tell({ phase, rows: this.#rows, bytes: this.#bytes, totalBytes: this.#totalBytes })
  }

  row(bytes: number): void {
    this.#rows++
    this.#bytes = bytes
    if (this.#rows % ROWS_A_CALL === 0) this.enter('READING')
  }
}
