import type { Sql } from '@hub/db/connect'
import { DemoRefused } from '@hub/db/demo/refused'
import type { DatasetChanges, Versions } from '@hub/gateway'
import { asOwner } from '../database/as-owner.ts'
import type { SharedDatabase } from '../database/databases.ts'
import { migrateDatabase, seedDatabase } from '../database/prepare-database.ts'
import { demoState } from '../demo/demo-state.ts'
import { demoTokenLines } from '../demo/demo-tokens.ts'
import type { Lifetime } from '../lifetime.ts'
import type { Settings } from '../settings/settings.ts'
import { answer, say } from '../terminal/say.ts'
import { HeardChanges } from './dataset-changes.ts'
import { openGateway } from './gateway.ts'
import { listen, type Place } from './listen.ts'
import { hubLogger } from './logger.ts'
import { eachNewDay } from './new-day.ts'
import { pageParts } from './page.ts'
import { openCentres, openSubgraph } from './subgraphs.ts'
import { takesOwnTokens } from './token-reader.ts'
import { versionReader } from './version-reader.ts'

interface Serving {
  settings: Settings
  lifetime: Lifetime
  secret: string
  place: Place
}

/** Prepares the database and serves the whole graph from this process; resolves once it answers. */
export async function serveHub(database: SharedDatabase, serving: Serving): Promise<void> {
  const { lifetime, place, settings } = serving
  say({ th: 'กำลังปรับโครงสร้างและข้อมูลอ้างอิง', en: 'migrating and seeding' })
  // Nobody asks the gateway before it listens: while the database works, its schemas are built.
  const changes = new HeardChanges()
  const readVersions = versionReader(database, lifetime)
  const prepared = prepare(database, serving)
  const graph = openGraph(database, { ...serving, changes, readVersions, prepared })
  const [showsDemo, gateway] = await Promise.all([prepared, graph])
  await changes.listen(database.url, readVersions, lifetime)
  eachNewDay(lifetime, () => asOwner(database.url, lifetime, (sql) => seedDatabase(sql, database, settings)))
  const address = await listen(gateway, place, lifetime)
  answer(await welcome(address, serving, showsDemo))
}

/** Brings model and reference facts up to date, and on the first start builds the demo nation; tells whether it is offered. */
async function prepare(database: SharedDatabase, { settings, lifetime, secret }: Serving): Promise<boolean> {
  await migrateDatabase(database, secret)
  return asOwner(database.url, lifetime, async (sql) => {
    await seedDatabase(sql, database, settings)
    if (settings.demo === 'off') return false
    const state = await demoState(sql)
    return state === 'NEVER' ? buildFirstDemo(sql) : state === 'SHOWN'
  })
}

/** Builds the demo nation, unless the real register came first: then the hub goes without. */
async function buildFirstDemo(sql: Sql): Promise<boolean> {
  // No other start needs the generator.
  const { buildDemoNation } = await import('../demo/demo-nation.ts')
  try {
    await buildDemoNation(sql)
    return true
  } catch (error) {
    if (!(error instanceof DemoRefused)) throw error
    say(error.messages)
    return error.refusal === 'DEMO_THERE'
  }
}

interface Graph extends Serving {
  changes: DatasetChanges
  readVersions: () => Promise<Versions>
  /** Settles when the database is prepared. */
  prepared: Promise<unknown>
}

function openGraph({ url }: SharedDatabase, graph: Graph): ReturnType<typeof openGateway> {
  const { settings, lifetime, secret, readVersions, prepared } = graph
  const source = { url, secret, lifetime }
  const reporting = openSubgraph('reporting', source)
  const subgraphs = {
    centres: openCentres(source, { reporting, prepared, logger: hubLogger(settings, 'centres') }),
    networks: openSubgraph('networks', source),
    reporting,
  }
  return openGateway(settings, secret, subgraphs, pageParts({ url, ...graph }), readVersions)
}

/** What a user needs once the hub answers. */
async function welcome(address: string, { settings, secret }: Serving, showsDemo: boolean): Promise<string> {
  const lines = [
    '',
    'ศูนย์ข้อมูลการมีส่วนร่วมพร้อมใช้งาน · the participation hub answers',
    `  หน้าเว็บ · page     ${address}/`,
    `  กราฟ · graph      ${address}/graphql`,
    `  สถานะ · health    ${address}/health`,
    `  หยุด · stop       Ctrl-C`,
  ]
  if (!showsDemo || !takesOwnTokens(settings))
    return [...lines, '  โทเค็น · token    npm run hub -- help token', ''].join('\n')
  return [
    ...lines,
    '',
    'แสดงข้อมูลตัวอย่าง ชื่อและระเบียนสมมุติ · this is the demo nation: names and records are invented',
    'โทเค็น (30 วัน) ส่งเป็น authorization: Bearer … ไม่มีโทเค็นคือสาธารณะ · tokens (30 days); without one you are the public',
    ...(await demoTokenLines(secret)),
    '',
  ].join('\n')
}
