import { todayInBangkok } from '@hub/schema/calendar/bangkok'
import type { LocalDate } from '@hub/schema/calendar/local-date'
import type { Bilingual } from '@hub/schema/calendar/reading'
import { DemoInUse } from '../../demo/demo-in-use.ts'
import type { OwnerPools } from '../../verify/verify.ts'
import type { Finding } from './finding.ts'
import type { ImportProgress } from './progress.ts'
import { ImportRefused } from './refusal.ts'
import type { ImportReport } from './report.ts'
import { type DatedOptions, runImport } from './run-import.ts'
import { openSource } from './source-file.ts'
import { inTransactions } from './transactions.ts'

export interface ImportLaosOptions {
  /** The databases, worked on as their owner; one and the same pool for those that are in one database. */
  readonly pools: OwnerPools
  /** Path of the register: CSV as the Department of Local Administration publishes it. */
  readonly file: string
  /** Check and plan everything, and change nothing. */
  readonly dryRun?: boolean
  /** Remove all demo data first; without it a hub that shows the demo nation takes no register. */
  readonly replaceDemo?: boolean
  /** Close LAOs that are not in the file however many they are (see `MANY_GONE`). */
  readonly closeMany?: boolean
  /** The day the changes hold from; today in Bangkok unless told otherwise. */
  readonly today?: LocalDate
  readonly onProgress?: (progress: ImportProgress) => void
  /** Told each finding in the order of the file; they are not gathered, for a file may be wrong in every row. */
  readonly onFinding?: (finding: Finding) => void
}

class RolledBack extends Error {
  readonly report: ImportReport

  constructor(report: ImportReport) {
    super('rolled back')
    this.report = report
  }
}

/**
 * Brings the hub's LAOs and districts to what a register says, in one transaction (a database): all of it, or nothing when a row is
 * in error (see `FindingKind`). LAOs that are gone are closed, changed ones keep their dated history, and the same file
 * twice changes nothing the second time.
 *
 * A refusal is a report, not an exception; what is thrown is a fault of the database or of reading the file.
 */
export async function importLaos(options: ImportLaosOptions): Promise<ImportReport> {
  const began = performance.now()
  const report = await attempt({ today: todayInBangkok(), ...options })
  return { ...report, milliseconds: Math.round(performance.now() - began) }
}

async function attempt(options: DatedOptions): Promise<ImportReport> {
  try {
    const source = await openSource(options.file)
    return await inTransactions(options.pools, async (transactions) => {
      const report = await runImport(transactions, options, source)
      if (report.outcome === 'APPLIED') return report
      throw new RolledBack(report)
    }).finally(() => source.handle.close())
  } catch (error) {
    if (error instanceof RolledBack) return error.report
    if (error instanceof ImportRefused || error instanceof DemoInUse) return refused(options.file, error.messages)
    throw error
  }
}

const refused = (file: string, refusal: Bilingual): ImportReport => ({
  outcome: 'REFUSED',
  refusal,
  file,
  rows: 0,
  laos: 0,
  errors: 0,
  warnings: 0,
  changes: null,
  demoRowsRemoved: 0,
  milliseconds: 0,
})
