import type { Header } from './columns.ts'
import { describeFinding, type PlacedNotice } from './describe-finding.ts'
import type { Finding } from './finding.ts'

/** Tells findings as they come and counts them, keeping none. */
export class FindingTally {
  readonly #tell: (finding: Finding) => void
  readonly #header: Header | undefined
  errors = 0
  warnings = 0

  constructor(tell: ((finding: Finding) => void) | undefined, header: Header | undefined) {
    this.#tell = tell ?? (() => {})
    this.#header = header
  }

  add(notice: PlacedNotice): void {
    const finding = describeFinding(notice, this.#header)
    if (finding.severity === 'ERROR') this.errors++
    else this.warnings++
    this.#tell(finding)
  }

  async addAll(batches: AsyncIterable<PlacedNotice[]>): Promise<void> {
    for await (const batch of batches) for (const notice of batch) this.add(notice)
  }
}
