import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { hubMain } from './place.ts'

/** A program that serves HTTP and says where on standard output. */
export interface ServedProcess {
  pid: number
  /** `http://localhost:4000/graphql` */
  url: string
  stop(): Promise<void>
}

/** Starts a compiled program in a Node of its own, in production mode, and waits until it tells its address. */
export async function serve(words: readonly string[], settings: Record<string, string>): Promise<ServedProcess> {
  const env = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', NODE_ENV: 'production', ...settings }
  const child = spawn(process.execPath, [...words], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  // Nothing that was started outlives the benchmark, however it ends.
  process.once('exit', () => child.kill('SIGKILL'))
  const url = await addressOf(child, words.join(' '))
  return {
    pid: child.pid ?? 0,
    url,
    stop: async () => {
      if (child.exitCode !== null) return
      // Hive's gateway would not go when asked.
      child.kill(words.includes(hubMain) ? 'SIGTERM' : 'SIGKILL')
      await once(child, 'exit')
    },
  }
}

async function addressOf(child: ChildProcess, name: string): Promise<string> {
  let said = ''
  for await (const text of child.stdout?.setEncoding('utf8') ?? []) {
    said += text
    const found = /(http:\/\/\S+\/graphql)/.exec(said)?.[1]
    if (!found) continue
    // Whoever stops reading would end what it says next.
    child.stdout?.resume()
    return found
  }
  throw new Error(`${name} ended before it answered: ${said}`)
}
