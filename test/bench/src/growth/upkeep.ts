import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { connectAsOwner, type Sql, type Transaction } from '@hub/db/connect'
import { importLaos } from '@hub/db/import/laos/import-laos'
import { subgraphNames } from '@hub/db/migrate'
import { refreshRollups } from '@hub/db/rollups'
import { verifyHub } from '@hub/db/verify/verify'
import { writeRegister } from './register.ts'

/** Work that the hub does over its whole data, or after a write; each changes nothing that lasts. */
const works: Record<string, (sql: Sql) => Promise<unknown>> = {
  'import of the register, every LAO changed': importAll,
  'refresh of all rollups': (sql) =>
    undone(sql, (begun) => refreshRollups(begun as unknown as Transaction, subgraphNames)),
  'refresh after a write to a centre': (sql) =>
    undone(sql, (begun) => begun`select centres.refresh_province_rollups('54', array[2569, 2570])`),
  'refresh after a write to a report': (sql) =>
    undone(sql, (begun) => begun`select reporting.refresh_rollups(array[2569], array['54'])`),
  'refresh after a write to a training': (sql) =>
    undone(
      sql,
      (begun) => begun`
        select networks.refresh_training_figures(array[2569], array(
          select id from networks.training where fiscal_year = 2569 and province_code = '54' limit 1))`,
    ),
  '`hub verify`': async (sql) => {
    const found = await verifyHub({ centres: sql, networks: sql, reporting: sql })
    if (found.length > 0) throw new Error(`hub verify found ${found.length} differences: ${JSON.stringify(found[0])}`)
  },
}

/** How many seconds each work takes. */
export async function upkeepSeconds(url: string): Promise<Record<string, number>> {
  const sql = connectAsOwner(url)
  const seconds: Record<string, number> = {}
  try {
    for (const [name, work] of Object.entries(works)) {
      const began = performance.now()
      await work(sql)
      seconds[name] = (performance.now() - began) / 1000
      process.stderr.write('.')
    }
  } finally {
    await sql.end()
  }
  return seconds
}

async function importAll(sql: Sql): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hub-bench-'))
  try {
    const file = path.join(folder, 'laos.csv')
    await writeRegister(sql, file)
    const report = await importLaos({ pools: { centres: sql, networks: sql, reporting: sql }, file, dryRun: true })
    if (report.outcome !== 'CHECKED') throw new Error(`the import ended with ${JSON.stringify(report)}`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const undo = new Error('undo')

async function undone(sql: Sql, work: (begun: Sql) => Promise<unknown>): Promise<void> {
  const attempt = sql.begin(async (begun) => {
    await work(begun as unknown as Sql)
    throw undo
  })
  await attempt.catch((error: unknown) => {
    if (error !== undo) throw error
  })
}
