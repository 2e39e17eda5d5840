import { readFileSync } from 'node:fs'

const interval = 100

/** Calls `onGone` when the npm that started this process is gone: killed, it takes nobody along. */
export function watchParent(onGone: () => void): void {
  if (!process.env.npm_lifecycle_event) return
  const before = starters()
  const timer = setInterval(() => {
    if (starters() === before) return
    clearInterval(timer)
    onGone()
  }, interval)
  timer.unref()
}

const shells = /^(ba|da|a|z)?sh$|^busybox$/

/** The parent; where that is the shell npm runs scripts in, which outlives npm, its parent too. */
function starters(): string {
  const parent = process.ppid
  const { name, parent: grandparent } = readParent(parent)
  return shells.test(name) ? `${parent} ${grandparent}` : String(parent)
}

function readParent(pid: number): { name: string; parent: string } {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const bracket = stat.lastIndexOf(')')
    return { name: stat.slice(stat.indexOf('(') + 1, bracket), parent: stat.slice(bracket + 2).split(' ')[1] ?? '' }
  } catch {
    return { name: '', parent: '' }
  }
}
