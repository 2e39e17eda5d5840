import type { ChildProcess } from 'node:child_process'
import { setTimeout as delay } from 'node:timers/promises'
import { nativeFolder } from './binaries.ts'
import { type ClusterPlace, isElsewhere, openClusterPlace } from './cluster-place.ts'
import { freePort } from './free-port.ts'
import { initialise, superuserUrl } from './initialise.ts'
import { inFolder, LaunchError } from './launch-error.ts'
import { giveUpOwnership, takeOwnership } from './ownership.ts'
import { clearOrphan } from './postmaster.ts'
import { askToStop, NotReady, startServer, stopServer } from './server-process.ts'
import { makeTemporaryFolder, removeTemporaryFolder } from './temporary-folder.ts'

export type StartOptions =
  /** `dataDir` is the hub's data folder; `command` tells others who uses it. */
  | { dataDir: string; command?: string; temporary?: undefined }
  /** A cluster for tests: fast, not durable, gone when stopped. */
  | { temporary: true }

export interface RunningPostgres {
  /** Address of the superuser on this machine. */
  url: string
  /** Postgres's data directory, when it is not below the data folder. */
  elsewhere: string | undefined
  /** Settles when Postgres ends without having been asked to. */
  lost: Promise<void>
  /** Stops Postgres; what is committed is on disk. */
  stop(): Promise<void>
}

// Another program took the port first; or the processes of a killed postmaster have not all noticed its end yet.
const passing = /could not bind|pre-existing shared memory block/

async function startOnFreePort(place: ClusterPlace, durable: boolean, attempts = 50): Promise<[ChildProcess, number]> {
  const port = await freePort()
  try {
    return [await startServer(place, nativeFolder(place.user), port, durable), port]
  } catch (error) {
    if (!(error instanceof NotReady)) throw error
    if (attempts > 0 && passing.test(error.log)) {
      await delay(100)
      return startOnFreePort(place, durable, attempts - 1)
    }
    throw new LaunchError({
      en: `${error.message} (all of it in ${place.logFile})`,
      th: `Postgres หยุดขณะเริ่มทำงาน: ดูรายละเอียดใน ${place.logFile}`,
    })
  }
}

async function launch(place: ClusterPlace, durable: boolean): Promise<RunningPostgres> {
  await clearOrphan(place.cluster)
  initialise(place, nativeFolder(place.user), durable)
  const [child, port] = await startOnFreePort(place, durable)
  const onExit = (): unknown => askToStop(child)
  process.once('exit', onExit)
  let asked = false
  const lost = new Promise<void>((resolve) => child.once('exit', () => !asked && resolve()))
  const stop = async (): Promise<void> => {
    asked = true
    process.off('exit', onExit)
    await stopServer(child)
    giveUpOwnership(place.ownerFile)
  }
  return { url: superuserUrl(place, port), elsewhere: isElsewhere(place) ? place.cluster : undefined, lost, stop }
}

/**
 * Starts the embedded Postgres of a data folder, making the cluster on the first start and taking it over from a
 * process that was killed; this process then owns it until `stop`.
 * @throws AlreadyRunning when another process that runs owns it; LaunchError when it cannot run.
 */
export async function startPostgres(options: StartOptions): Promise<RunningPostgres> {
  if (options.temporary) return startTemporary()
  return inFolder(options.dataDir, () => startIn(options.dataDir, options.command ?? 'hub', true))
}

async function startIn(dataDir: string, command: string, durable: boolean): Promise<RunningPostgres> {
  const place = openClusterPlace(dataDir)
  takeOwnership(place.dataDir, place.ownerFile, command)
  try {
    return await launch(place, durable)
  } catch (error) {
    giveUpOwnership(place.ownerFile)
    throw error
  }
}

async function startTemporary(): Promise<RunningPostgres> {
  const folder = await makeTemporaryFolder()
  const running = await inFolder(folder, () => startIn(folder, 'tests', false))
  const stop = async (): Promise<void> => {
    await running.stop()
    removeTemporaryFolder(folder)
  }
  return { ...running, stop }
}
