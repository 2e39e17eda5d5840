import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { liveOwner } from './ownership.ts'
import { clearOrphan } from './postmaster.ts'
import { canReach, runAs } from './run-as.ts'

const prefix = 'hub-temporary-'
const youngest = 60_000

/** The system's folder for temporary files, if the user Postgres runs as can reach it. */
function temporaryRoot(): string {
  const root = tmpdir()
  return canReach(root, runAs(path.join(root, prefix))) ? root : '/tmp'
}

export const removeTemporaryFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true })

async function sweep(folder: string): Promise<void> {
  // One that is just being made has no owner yet.
  if (Date.now() - statSync(folder).mtimeMs < youngest) return
  if (liveOwner(path.join(folder, 'postgres.owner'))) return
  await clearOrphan(path.join(folder, 'postgres'))
  removeTemporaryFolder(folder)
}

/** Removes what killed test runs of this user left behind, their Postgres included. */
async function sweepAll(root: string): Promise<void> {
  for (const name of readdirSync(root).filter((name) => name.startsWith(prefix)))
    await sweep(path.join(root, name)).catch(() => {})
}

/** A new folder for a cluster that lives as long as the process. */
export async function makeTemporaryFolder(): Promise<string> {
  const root = temporaryRoot()
  await sweepAll(root)
  const folder = mkdtempSync(path.join(root, prefix))
  if (process.getuid?.() === 0) chmodSync(folder, 0o755)
  return folder
}
