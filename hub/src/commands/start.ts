import { subgraphNames } from '@hub/schema/type-defs'
import type { Command } from '../command.ts'
import { openOwnDatabase } from '../database/open-database.ts'
import { installationSecret } from '../secret.ts'
import { checkPlace } from '../serving/listen.ts'
import { standardPorts } from '../settings/serving.ts'
import { say } from '../terminal/say.ts'

export const command: Command = {
  name: 'start',
  usage: ['start'],
  about: {
    th: 'เริ่มทั้งระบบในโพรเซสเดียว: ฐานข้อมูล กราฟ และข้อมูลตัวอย่างเมื่อเริ่มครั้งแรก',
    en: 'starts the whole hub in one process: database, graph, and on the first start the demo nation',
  },
  options: [],
  words: 0,
  async run(input) {
    const { settings, lifetime } = input
    const place = { host: settings.host, port: settings.port ?? standardPorts.gateway }
    await checkPlace(place)
    const secret = await installationSecret(settings)
    say(
      settings.databaseUrl
        ? { th: 'กำลังเชื่อมต่อฐานข้อมูลของ DATABASE_URL', en: 'connecting to the database of DATABASE_URL' }
        : { th: `กำลังเริ่ม Postgres ใน ${settings.dataFolder}`, en: `starting Postgres in ${settings.dataFolder}` },
    )
    // Loading the graph's code takes as long as starting Postgres: both at once.
    const [database, { serveHub }] = await Promise.all([
      openOwnDatabase(input, 'hub start'),
      import('../serving/hub.ts'),
    ])
    await serveHub({ ...database, subgraphs: [...subgraphNames] }, { settings, lifetime, secret, place })
    await lifetime.untilEnd()
    return 0
  },
}
