import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { commandLine, isAlive } from './process-identity.ts'

/** What Postgres writes about itself in its data directory (`postmaster.pid`, one value a line). */
export interface Postmaster {
  pid: number
  port: number
  ready: boolean
}

const pidFile = (cluster: string): string => path.join(cluster, 'postmaster.pid')

/** The postmaster the cluster's pid file names, running or not. */
export function readPostmaster(cluster: string): Postmaster | undefined {
  try {
    const lines = readFileSync(pidFile(cluster), 'utf8').split('\n')
    return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Whether the process is a postmaster of this cluster, and not another program that was given the id. */
export function serves(cluster: string, pid: number): boolean {
  if (!(pid > 0) || !isAlive(pid)) return false
  const command = commandLine(pid)
  return command === undefined || (command.includes('postgres') && command.includes(`-D ${cluster} `))
}

async function ended(pid: number, milliseconds: number): Promise<boolean> {
  // The end of a process that is not ours can only be asked for.
  for (const until = Date.now() + milliseconds; Date.now() < until; await delay(20)) if (!isAlive(pid)) return true
  return !isAlive(pid)
}

/** Asks a postmaster to finish what is committed and end; when it does not, ends it so that it recovers on the next start. */
async function stopPostmaster(pid: number): Promise<void> {
  process.kill(pid, 'SIGINT')
  if (await ended(pid, 30_000)) return
  process.kill(pid, 'SIGQUIT')
  await ended(pid, 10_000)
}

/** Stops the postmaster a killed hub left behind, and removes a pid file that names no postmaster. */
export async function clearOrphan(cluster: string): Promise<void> {
  const found = readPostmaster(cluster)
  if (!found) return
  if (serves(cluster, found.pid)) return stopPostmaster(found.pid)
  rmSync(pidFile(cluster), { force: true })
}
