import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

export const projectFolder = path.resolve(import.meta.dirname, '../..')
const main = path.join(projectFolder, 'hub/dist/bundle/main.js')

type Environment = Record<string, string>

/** What a process of the hub ended with. */
export interface Ended {
  code: number | null
  answer: string
  said: string
}

/** An answer of the graph. */
export interface GraphAnswer {
  status: number
  data: Record<string, unknown> | null
  errors: { message: string; extensions: { code: string } }[]
}

/** A process of the hub's command line, as a user would start it: compiled, with nothing but the given settings. */
export class HubProcess {
  readonly child: ChildProcess
  readonly #ended: Promise<Ended>
  #answer = ''
  #said = ''

  constructor(
    words: readonly string[],
    environment: Environment,
    command: readonly string[] = [process.execPath, main],
  ) {
    const [program = '', ...args] = [...command, ...words]
    const env = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', PORT: '0', ...environment }
    // A group of its own, so that a test can be the terminal.
    this.child = spawn(program, args, { cwd: projectFolder, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
    this.child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.#answer += text
    })
    this.child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#said += text
    })
    this.#ended = once(this.child, 'close').then(([code]) => ({ code, answer: this.#answer, said: this.#said }))
  }

  get pid(): number {
    return this.child.pid ?? 0
  }

  /** What it has answered so far, on standard output. */
  get answer(): string {
    return this.#answer
  }

  /** What it ended with, once it has. */
  ended(): Promise<Ended> {
    return this.#ended
  }

  /** The address of what it serves, once it answers. @throws what it said, when it ends before. */
  async address(): Promise<string> {
    const found = (): string | undefined => /(http:\S+)\/graphql/.exec(this.#answer)?.[1]
    while (!found()) {
      const next = once(this.child.stdout as NodeJS.ReadableStream, 'data')
      const ended = await Promise.race([next.then(() => undefined), this.#ended])
      if (ended && !found()) throw new Error(`the hub ended with ${ended.code}: ${ended.said}`)
    }
    return found() ?? ''
  }

  /** Asks the graph. */
  async ask(query: string, headers: Record<string, string> = {}): Promise<GraphAnswer> {
    const response = await fetch(`${await this.address()}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    })
    const { data = null, errors = [] } = (await response.json()) as Partial<GraphAnswer>
    return { status: response.status, data, errors }
  }

  /** Sends a signal to it alone, and waits for its end. */
  async end(signal: NodeJS.Signals = 'SIGTERM'): Promise<Ended> {
    this.child.kill(signal)
    return this.#ended
  }
}

/** Runs a command to its end. */
export const runHub = (words: readonly string[], environment: Environment): Promise<Ended> =>
  new HubProcess(words, environment).ended()
