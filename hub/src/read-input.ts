import { type ParseArgsConfig, parseArgs } from 'node:util'
import type { Command, CommandInput } from './command.ts'
import { Failure } from './terminal/failure.ts'

type Arguments = Pick<CommandInput, 'words' | 'values' | 'flags'>

/**
 * Reads the arguments of a command.
 * @throws Failure that names what is not accepted and how the command is called
 */
export function readInput(command: Command, given: readonly string[]): Arguments {
  const { values, positionals } = parse(command, given)
  const surplus = positionals[command.words]
  if (surplus !== undefined) throw refused(command, surplus)
  const entries = Object.entries(values)
  return {
    words: positionals,
    values: Object.fromEntries(entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))),
    flags: new Set(entries.flatMap(([name, value]) => (value === true ? [name] : []))),
  }
}

function parse(command: Command, given: readonly string[]) {
  const options: ParseArgsConfig['options'] = { help: { type: 'boolean', short: 'h' } }
  for (const { name, value } of command.options) options[name] = { type: value ? 'string' : 'boolean' }
  try {
    return parseArgs({ args: [...given], options, allowPositionals: true })
  } catch (error) {
    throw refused(
      command,
      given.find((word) => word.startsWith('-') && (error as Error).message.includes(word)) ?? given.join(' '),
    )
  }
}

const refused = ({ usage }: Command, found: string): Failure => {
  const accepted = usage.map((line) => `hub ${line}`).join(', ')
  return new Failure({ th: `พบ “${found}” ที่รับได้คือ ${accepted}`, en: `found “${found}”, accepted is ${accepted}` })
}
