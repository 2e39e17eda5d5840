import type { SubgraphName } from '@hub/db/policies'
import { subgraphNames } from '@hub/schema/type-defs'
import type { CommandInput } from '../command.ts'
import type { Settings } from '../settings/settings.ts'
import { Failure } from '../terminal/failure.ts'
import { checkDatabase } from './check-database.ts'
import { type OpenDatabase, openDatabase } from './open-database.ts'

/** A database and the subgraphs that live in it. */
export interface SharedDatabase extends OpenDatabase {
  subgraphs: SubgraphName[]
}

/** The setting that gives a subgraph a database of its own. */
export const ownDatabaseSetting = (subgraph: SubgraphName): `${SubgraphName}DatabaseUrl` => `${subgraph}DatabaseUrl`

const isApart = (settings: Settings): boolean =>
  subgraphNames.some((subgraph) => settings[ownDatabaseSetting(subgraph)])

/** The database a subgraph is given by the settings; undefined when that is the embedded one. */
export function givenDatabase(settings: Settings, subgraph: SubgraphName): OpenDatabase | undefined {
  const own = settings[ownDatabaseSetting(subgraph)]
  if (own) return { url: own, name: `${subgraph.toUpperCase()}_DATABASE_URL` }
  return settings.databaseUrl ? { url: settings.databaseUrl, name: 'DATABASE_URL' } : undefined
}

/** Opens the databases of all subgraphs for one command: one, or several where subgraphs have their own. */
export async function openDatabases(input: CommandInput, command: string): Promise<SharedDatabase[]> {
  const { settings } = input
  if (!isApart(settings)) return [{ ...(await openDatabase(input, command)), subgraphs: [...subgraphNames] }]
  const found: SharedDatabase[] = []
  for (const subgraph of subgraphNames) {
    const database = givenDatabase(settings, subgraph) ?? (await openDatabase(input, command))
    const shared = found.find(({ url }) => url === database.url)
    if (shared) shared.subgraphs.push(subgraph)
    else {
      await checkDatabase(database.name, database.url)
      found.push({ ...database, subgraphs: [subgraph] })
    }
  }
  return found
}

/**
 * Opens the one database that holds all subgraphs.
 * @throws Failure when the settings give them several: what is written to all of them is written in one transaction
 */
export async function openOneDatabase(input: CommandInput, command: string): Promise<OpenDatabase> {
  if (!isApart(input.settings)) return openDatabase(input, command)
  throw new Failure({
    th: `${command} เขียนทุกส่วนในธุรกรรมเดียว จึงต้องอยู่ในฐานข้อมูลเดียว โปรดใช้ DATABASE_URL แทน *_DATABASE_URL`,
    en: `${command} writes all subgraphs in one transaction, so they must share a database: use DATABASE_URL, not *_DATABASE_URL`,
  })
}
