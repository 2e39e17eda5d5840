import { commandList } from './command-list.ts'
import { Lifetime } from './lifetime.ts'
import { readInput } from './read-input.ts'
import { readSettings } from './settings/settings.ts'
import { Failure } from './terminal/failure.ts'
import { say, sayFailure } from './terminal/say.ts'

const helpWords = [undefined, '--help', '-h']

/** Runs the command line, then closes what it opened; gives the exit code. */
async function main([name, ...given]: string[]): Promise<number> {
  const lifetime = new Lifetime().watch()
  const work = runCommand(helpWords.includes(name) ? 'help' : String(name), given, lifetime)
  const interrupted = lifetime.ending.then((ending) => {
    if (typeof ending === 'object') throw ending.failure
    say({ th: 'กำลังหยุด', en: 'stopping' })
    return lifetime.exitCode
  })
  try {
    return await Promise.race([work, interrupted])
  } catch (error) {
    sayFailure(error)
    return 1
  } finally {
    await lifetime.close()
  }
}

async function runCommand(name: string, given: string[], lifetime: Lifetime): Promise<number> {
  const load = Object.hasOwn(commandList, name) ? commandList[name] : undefined
  if (!load) throw unknownCommand(name)
  const { command } = await load()
  const input = readInput(command, given)
  if (!input.flags.has('help')) return command.run({ ...input, settings: readSettings(process.env), lifetime })
  const { command: help } = await import('./commands/help.ts')
  return help.run({ words: [name], values: {}, flags: new Set(), settings: readSettings({}), lifetime })
}

function unknownCommand(found: string): Failure {
  const accepted = Object.keys(commandList).join(', ')
  return new Failure({
    th: `ไม่มีคำสั่ง “${found}” ที่รับได้คือ ${accepted}`,
    en: `no command “${found}”; accepted are ${accepted}`,
  })
}

process.exit(await main(process.argv.slice(2)))
