import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** Ticks of a second that Linux counts CPU time in (`getconf CLK_TCK`): 100 on every platform Node runs on. */
const ticksPerSecond = 100

/** Whether this machine tells what processes use: Linux does. */
export const usesAreKnown: boolean = existsSync('/proc/self/stat')

/** CPU time, in seconds, that processes have used so far, those they started included. */
export function cpuSeconds(pids: readonly number[]): number {
  if (!usesAreKnown) return Number.NaN
  const children = childrenOf()
  const ticks = (pid: number): number => {
    const own = statOf(pid)
    // utime, stime, and those of children that have ended (proc_pid_stat(5), 14 to 17).
    const used = own ? own.slice(11, 15).reduce((sum, each) => sum + Number(each), 0) : 0
    return (children.get(pid) ?? []).reduce((sum, child) => sum + ticks(child), used)
  }
  return pids.reduce((sum, pid) => sum + ticks(pid), 0) / ticksPerSecond
}

/** The most memory, in MB, that the processes have held so far, added up. */
export function peakMegabytes(pids: readonly number[]): number {
  if (!usesAreKnown) return Number.NaN
  const peak = (pid: number): number =>
    Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
  return pids.reduce((sum, pid) => sum + peak(pid), 0) / 1024
}

/** Fields of a process from its state on; null when it has ended. */
function statOf(pid: number | string): string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name before may hold spaces and brackets.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  } catch {
    return null
  }
}

function childrenOf(): Map<number, number[]> {
  const children = new Map<number, number[]>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const parent = Number(statOf(name)?.[1])
    children.set(parent, [...(children.get(parent) ?? []), Number(name)])
  }
  return children
}
