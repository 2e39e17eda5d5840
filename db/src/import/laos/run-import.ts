import path from 'node:path'
import type { Transaction } from '../../connect.ts'
import { hasDemo, removeDemo } from '../../demo/remove.ts'
import { FindingTally } from './finding-tally.ts'
import { goneNotices, isDoubtful, manyGone } from './gone.ts'
import type { ImportLaosOptions } from './import-laos.ts'
import { notices } from './notices.ts'
import { countOf, plan } from './plan.ts'
import { Progress } from './progress.ts'
import { DEMO_PRESENT, faultyFile } from './refusal.ts'
import type { ImportReport } from './report.ts'
import type { SourceFile } from './source-file.ts'
import { takeIn } from './take-in.ts'
import { writePlan } from './write-plan.ts'

/** The options of an import, with the day on which its changes hold. */
export type DatedOptions = ImportLaosOptions & { readonly today: string }

/** Runs an import within a transaction; the caller commits it when the outcome is `APPLIED`. */
export async function runImport(sql: Transaction, options: DatedOptions, source: SourceFile): Promise<ImportReport> {
  const progress = new Progress(options.onProgress, source.bytes)
  await begin(sql, options.file)
  const { header, laos } = await takeIn(sql, source, progress)
  const tally = new FindingTally(options.onFinding, header)
  await tally.addAll(notices(sql))

  const end = (outcome: ImportReport['outcome'], rest: Partial<ImportReport> = {}): ImportReport => {
    const { errors, warnings } = tally
    const read = { file: options.file, rows: progress.rows, laos, errors, warnings }
    return { outcome, refusal: null, ...read, changes: null, demoRowsRemoved: 0, milliseconds: 0, ...rest }
  }

  if (tally.errors > 0) return end('REFUSED', { refusal: faultyFile(tally.errors) })
  if (!options.replaceDemo && (await hasDemo(sql))) return end('REFUSED', { refusal: DEMO_PRESENT })
  const demoRowsRemoved = options.replaceDemo ? await clearDemo(sql, progress) : 0
  const planned = await plan(sql)
  const { changes } = planned
  if (isDoubtful(planned) && !options.closeMany) {
    tally.add(manyGone(planned))
    return end('REFUSED', { refusal: faultyFile(tally.errors), changes })
  }
  await tally.addAll(goneNotices(sql))
  if (countOf(changes) === 0 && demoRowsRemoved === 0) return end('UNCHANGED', { changes })
  await writePlan(sql, changes, options.today, progress)
  return end(options.dryRun ? 'CHECKED' : 'APPLIED', { changes, demoRowsRemoved })
}

/** Two imports at once wait for each other; the change log says who writes and from which file. */
async function begin(sql: Transaction, file: string): Promise<void> {
  await sql`
    select pg_advisory_xact_lock(hashtext('hub import laos')),
           set_config('hub.actor', 'hub import laos', true), set_config('hub.reason', ${path.basename(file)}, true)`
}

function clearDemo(sql: Transaction, progress: Progress): Promise<number> {
  progress.enter('REMOVING_DEMO')
  return removeDemo(sql)
}
