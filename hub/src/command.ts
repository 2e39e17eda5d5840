import type { Bilingual } from '@hub/schema/calendar/reading'
import type { Lifetime } from './lifetime.ts'
import type { Settings } from './settings/settings.ts'

/** An option of a command: a flag, or with `value` one that takes a value of that name. */
export interface CommandOption {
  name: string
  value?: string
  about: Bilingual
}

/** What a command was given. */
export interface CommandInput {
  /** The words after the command. */
  words: readonly string[]
  /** Options with a value, by name. */
  values: Readonly<Record<string, string | undefined>>
  /** Flags that were given. */
  flags: ReadonlySet<string>
  settings: Settings
  lifetime: Lifetime
}

/** One command of the hub's command line. */
export interface Command {
  name: string
  /** How it is called, without `hub`. */
  usage: readonly string[]
  about: Bilingual
  options: readonly CommandOption[]
  /** The most words it takes. */
  words: number
  /** Runs it; gives the exit code. What a user can mend is thrown as an error with `messages`. */
  run(input: CommandInput): Promise<number>
}
