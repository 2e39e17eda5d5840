import type { Command } from '../command.ts'
import { asOwner } from '../database/as-owner.ts'
import { openDatabases } from '../database/databases.ts'
import { migrateDatabase, seedDatabase } from '../database/prepare-database.ts'
import { installationSecret } from '../secret.ts'
import { say } from '../terminal/say.ts'

export const command: Command = {
  name: 'seed',
  usage: ['seed'],
  about: {
    th: 'บันทึกข้อมูลอ้างอิงและตัวเลขของเอกสารห้าฉบับ (start และ serve ทำให้เอง)',
    en: 'writes the reference facts and the figures of the five documents (start and serve do it by themselves)',
  },
  options: [],
  words: 0,
  async run(input) {
    const secret = await installationSecret(input.settings)
    for (const database of await openDatabases(input, 'hub seed')) {
      await migrateDatabase(database, secret)
      await asOwner(database.url, input.lifetime, (sql) => seedDatabase(sql, database, input.settings))
      const names = database.subgraphs.join(', ')
      say({ th: `ข้อมูลอ้างอิงครบแล้ว: ${names}`, en: `the reference facts are there: ${names}` })
    }
    return 0
  },
}
