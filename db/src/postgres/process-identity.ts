import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** A process as written to a file. Ids are used again after a while, so the time it started goes with it. */
export interface ProcessIdentity {
  pid: number
  started: string
}

/** Whether a process with this id exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

const ps = (pid: number, column: string): string =>
  spawnSync('ps', ['-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() ?? ''

function readProcess(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}

// The name of the program comes second, in brackets, and may hold blanks and brackets itself.
const startTicks = (stat: string): string =>
  stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .at(19) ?? ''

/** When the process started, in the words of the system; empty where that cannot be learnt (Windows). */
function startOf(pid: number): string {
  if (process.platform === 'linux') return startTicks(readProcess(pid, 'stat'))
  return process.platform === 'win32' ? '' : ps(pid, 'lstart')
}

export const identify = (pid: number): ProcessIdentity => ({ pid, started: startOf(pid) })

/** Whether the process still runs and is the same one, not a later process that was given its id. */
export const isSameProcess = ({ pid, started }: ProcessIdentity): boolean => isAlive(pid) && startOf(pid) === started

/** The words of a process's command line; undefined where that cannot be learnt. */
export function commandLine(pid: number): string | undefined {
  if (process.platform === 'linux') return readProcess(pid, 'cmdline').replaceAll('\0', ' ')
  return process.platform === 'win32' ? undefined : ps(pid, 'command')
}
