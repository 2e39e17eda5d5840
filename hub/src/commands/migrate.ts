import type { Command } from '../command.ts'
import { openDatabases } from '../database/databases.ts'
import { migrateDatabase } from '../database/prepare-database.ts'
import { installationSecret } from '../secret.ts'
import { say } from '../terminal/say.ts'

export const command: Command = {
  name: 'migrate',
  usage: ['migrate'],
  about: {
    th: 'ปรับโครงสร้างฐานข้อมูลให้เป็นรุ่นล่าสุด (start และ serve ทำให้เอง)',
    en: 'brings the database to the newest model (start and serve do it by themselves)',
  },
  options: [],
  words: 0,
  async run(input) {
    const secret = await installationSecret(input.settings)
    for (const database of await openDatabases(input, 'hub migrate')) {
      await migrateDatabase(database, secret)
      const names = database.subgraphs.join(', ')
      say({ th: `โครงสร้างเป็นรุ่นล่าสุด: ${names}`, en: `the model is the newest: ${names}` })
    }
    return 0
  },
}
