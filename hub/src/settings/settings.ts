import type { Bilingual } from '@hub/schema/calendar/reading'
import { Failure } from '../terminal/failure.ts'
import { definitions } from './definitions.ts'
import type { Setting } from './setting.ts'

type Definitions = typeof definitions
type ValueOf<S> = S extends Setting<infer T> ? T : never
/** Those that hold something when they are not set. */
type Always =
  | 'centresUrl'
  | 'networksUrl'
  | 'reportingUrl'
  | 'dataFolder'
  | 'demo'
  | 'host'
  | 'subgraphTimeout'
  | 'answerCache'
  | 'logLevel'
  | 'trustedDocuments'
  | 'trustedDocumentsOnly'
  | 'oidcRoleClaim'
  | 'oidcProvinceClaim'
  | 'oidcLaoClaim'
  | 'retentionYears'
  | 'smallGroupSize'

/** The environment variables, read and checked. */
export type Settings = {
  [Name in keyof Definitions]: ValueOf<Definitions[Name]> | (Name extends Always ? never : undefined)
}

/**
 * Reads the hub's settings. A variable that is empty counts as not set.
 * @throws Failure that names the variable, what was found and what is accepted
 */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const read = Object.entries<Setting<unknown>>(definitions).map(([name, setting]) => [
    name,
    settingValue(setting, environment),
  ])
  return Object.fromEntries(read) as Settings
}

/** The value of one setting; undefined when nothing holds. @throws Failure as {@link readSettings} */
export function settingValue<T>(setting: Setting<T>, environment: NodeJS.ProcessEnv): T | undefined {
  const found = environment[setting.name] || setting.standard
  if (found === undefined) return undefined
  const value = setting.read(found)
  if (value === undefined) throw new Failure(refused(setting, found))
  return value
}

function refused({ name, secret, accepted }: Setting<unknown>, found: string): Bilingual {
  const [th, en] = secret ? ['ค่าอื่น', 'something else'] : [`“${found}”`, `“${found}”`]
  return { th: `${name}: พบ${th} ที่รับได้คือ ${accepted.th}`, en: `${name}: found ${en}, accepted is ${accepted.en}` }
}
