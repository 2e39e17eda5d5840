import { setTimeout as delay } from 'node:timers/promises'
import { openClusterPlace } from './cluster-place.ts'
import { superuserUrl } from './initialise.ts'
import { inFolder } from './launch-error.ts'
import { AlreadyRunning, liveOwner } from './ownership.ts'
import { readPostmaster, serves } from './postmaster.ts'
import { type RunningPostgres, startPostgres } from './start.ts'

/** Postgres of a data folder as a guest: someone else started it and will stop it. */
export interface AttachedPostgres {
  url: string
}

/**
 * Finds the Postgres that another process runs on the data folder, waiting while that process starts it.
 * Undefined when nobody runs it.
 */
export const attachPostgres = (dataDir: string): Promise<AttachedPostgres | undefined> =>
  inFolder(dataDir, async () => {
    const place = openClusterPlace(dataDir)
    for (; liveOwner(place.ownerFile); await delay(50)) {
      const postmaster = readPostmaster(place.cluster)
      if (postmaster?.ready && serves(place.cluster, postmaster.pid))
        return { url: superuserUrl(place, postmaster.port) }
    }
    return undefined
  })

/**
 * Postgres of a data folder for one command: the one that already runs there, left running afterwards, or else one
 * that is started for the command and stopped by `stop`.
 */
export async function openPostgres(dataDir: string, command: string): Promise<RunningPostgres> {
  const attached = await attachPostgres(dataDir)
  if (attached) return { ...attached, elsewhere: undefined, lost: new Promise(() => {}), stop: async () => {} }
  try {
    return await startPostgres({ dataDir, command })
  } catch (error) {
    // Another process was quicker: be its guest.
    if (error instanceof AlreadyRunning) return openPostgres(dataDir, command)
    throw error
  }
}
