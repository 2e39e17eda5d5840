import { chmodSync, existsSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { makeFolder } from './make-folder.ts'
import { canReach, type RunAs, runAs } from './run-as.ts'
import { sharedFolder } from './shared-folder.ts'

/** Where a hub's embedded Postgres keeps its files. */
export interface ClusterPlace {
  /** The hub's own data folder, `.data`. */
  dataDir: string
  /** Postgres's data directory. */
  cluster: string
  /** The superuser's password, beside the cluster, readable by its owner only. */
  passwordFile: string
  /** Who uses the cluster now. */
  ownerFile: string
  /** What Postgres reports. */
  logFile: string
  /** The user Postgres runs as, when not the hub's own. */
  user: RunAs | undefined
}

const pointerName = 'postgres.location'

/** The folder that holds the cluster: the data folder, or another that the user Postgres runs as can reach. */
function clusterHome(dataDir: string): string {
  const pointer = path.join(dataDir, pointerName)
  if (existsSync(pointer)) return readFileSync(pointer, 'utf8').trim()
  const inPlace = path.join(dataDir, 'postgres')
  if (existsSync(inPlace) || canReach(dataDir, runAs(inPlace))) return dataDir
  const elsewhere = mkdtempSync(path.join(sharedFolder(), 'data-'))
  chmodSync(elsewhere, 0o755)
  writeFileSync(pointer, `${elsewhere}\n`)
  return elsewhere
}

const placeIn = (dataDir: string, home: string): ClusterPlace => {
  const cluster = path.join(home, 'postgres')
  return {
    dataDir,
    cluster,
    passwordFile: `${cluster}.password`,
    ownerFile: path.join(dataDir, 'postgres.owner'),
    logFile: path.join(dataDir, 'postgres.log'),
    user: runAs(cluster),
  }
}

/** The place of a data folder's cluster; makes the data folder when it is missing. */
export function openClusterPlace(folder: string): ClusterPlace {
  makeFolder(folder)
  // One name for one folder, however it was reached: a postmaster is recognised by it.
  const dataDir = realpathSync(folder)
  return placeIn(dataDir, clusterHome(dataDir))
}

/** Whether the cluster had to be put outside the data folder. */
export const isElsewhere = ({ dataDir, cluster }: ClusterPlace): boolean => path.dirname(cluster) !== dataDir
