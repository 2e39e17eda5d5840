import { asOwner } from '../database/as-owner.ts'
import type { SharedDatabase } from '../database/databases.ts'
import { migrateDatabase, seedDatabase } from '../database/prepare-database.ts'
import { buildDemoNation, demoState } from '../demo/demo-nation.ts'
import { demoTokenLines } from '../demo/demo-tokens.ts'
import type { Lifetime } from '../lifetime.ts'
import type { Settings } from '../settings/settings.ts'
import { answer, say } from '../terminal/say.ts'
import { openGateway } from './gateway.ts'
import { listen, type Place } from './listen.ts'
import { eachNewDay } from './new-day.ts'
import { openSubgraph } from './subgraphs.ts'

interface Serving {
  settings: Settings
  lifetime: Lifetime
  secret: string
  place: Place
}

/** Prepares the database and serves the whole graph from this process; resolves once it answers. */
export async function serveHub(database: SharedDatabase, serving: Serving): Promise<void> {
  const { settings, lifetime, secret, place } = serving
  say({ th: 'กำลังปรับโครงสร้างและข้อมูลอ้างอิง', en: 'migrating and seeding' })
  await migrateDatabase(database, secret)
  const showsDemo = await prepare(database, serving)
  eachNewDay(lifetime, () => asOwner(database.url, lifetime, (sql) => seedDatabase(sql, database)))
  const source = { url: database.url, secret, lifetime }
  const gateway = await openGateway(settings, secret, {
    centres: openSubgraph('centres', source),
    networks: openSubgraph('networks', source),
    reporting: openSubgraph('reporting', source),
  })
  const address = await listen(gateway, place, lifetime)
  answer(await welcome(address, serving, showsDemo))
}

const prepare = (database: SharedDatabase, { settings, lifetime }: Serving): Promise<boolean> =>
  asOwner(database.url, lifetime, async (sql) => {
    await seedDatabase(sql, database)
    const state = await demoState(sql)
    if (settings.demo === 'off' || state !== 'NEVER') return state === 'SHOWN'
    await buildDemoNation(sql)
    return true
  })

/** What a user needs once the hub answers. */
async function welcome(address: string, { settings, secret }: Serving, showsDemo: boolean): Promise<string> {
  const lines = [
    '',
    'ศูนย์ข้อมูลการมีส่วนร่วมพร้อมใช้งาน · the participation hub answers',
    `  กราฟ · graph      ${address}/graphql`,
    `  สถานะ · health    ${address}/health`,
    `  หยุด · stop       Ctrl-C`,
  ]
  if (!showsDemo || settings.demo === 'off')
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
