import path from 'node:path'
import type { SubgraphName } from '../../policies.ts'
import { takeWriteTurn } from '../../write-turn.ts'
import { clearDemo, showsDemo } from './clear-demo.ts'
import { FindingTally } from './finding-tally.ts'
import { goneNotices, isDoubtful, manyGone } from './gone.ts'
import type { ImportLaosOptions } from './import-laos.ts'
import { notices } from './notices.ts'
import { plan } from './plan.ts'
import { Progress } from './progress.ts'
import { DEMO_PRESENT, faultyFile } from './refusal.ts'
import type { ImportReport } from './report.ts'
import type { SourceFile } from './source-file.ts'
import { takeIn } from './take-in.ts'
import { distinct, type Transactions } from './transactions.ts'
import { refreshFigures, writePlan } from './write-plan.ts'

/** The options of an import, with the day on which its changes hold. */
export type DatedOptions = ImportLaosOptions & { readonly today: string }

const EVERY: readonly SubgraphName[] = ['centres', 'networks', 'reporting']

/** Runs an import within transactions; the caller commits them when the outcome is `APPLIED`. */
export async function runImport(
  transactions: Transactions,
  options: DatedOptions,
  source: SourceFile,
): Promise<ImportReport> {
  const sql = transactions.centres
  const progress = new Progress(options.onProgress, source.bytes)
  await begin(transactions, options.file)
  const { header, laos } = await takeIn(sql, source, progress)
  for (const name of EVERY) await takeWriteTurn(transactions[name], name)
  const tally = new FindingTally(options.onFinding, header)
  await tally.addAll(notices(sql))

  const end = (outcome: ImportReport['outcome'], rest: Partial<ImportReport> = {}): ImportReport => {
    const { errors, warnings } = tally
    const read = { file: options.file, rows: progress.rows, laos, errors, warnings }
    return { outcome, refusal: null, ...read, changes: null, demoRowsRemoved: 0, milliseconds: 0, ...rest }
  }

  if (tally.errors > 0) return end('REFUSED', { refusal: faultyFile(tally.errors) })
  if (!options.replaceDemo && (await showsDemo(transactions))) return end('REFUSED', { refusal: DEMO_PRESENT })
  progress.enter('WRITING')
  const demoRowsRemoved = options.replaceDemo ? await clearDemo(transactions) : 0
  const planned = await plan(sql)
  const { changes } = planned
  if (isDoubtful(planned) && !options.closeMany) {
    tally.add(manyGone(planned))
    return end('REFUSED', { refusal: faultyFile(tally.errors), changes })
  }
  await tally.addAll(goneNotices(sql))
  const written = await writePlan(transactions, changes, options.today)
  if (written.length === 0 && demoRowsRemoved === 0) return end('UNCHANGED', { changes })
  progress.enter('FIGURES')
  await refreshFigures(transactions, demoRowsRemoved > 0 ? EVERY : written)
  return end(options.dryRun ? 'CHECKED' : 'APPLIED', { changes, demoRowsRemoved })
}

/** Two imports at once wait for each other; the change log says who writes and from which file. */
async function begin(transactions: Transactions, file: string): Promise<void> {
  for (const sql of distinct(transactions)) {
    await sql`
      select pg_advisory_xact_lock(hashtext('hub seed')),
             set_config('hub.actor', 'hub import laos', true), set_config('hub.reason', ${path.basename(file)}, true)`
  }
}
