import { subgraphNames } from '@hub/schema/type-defs'
import type { Command, CommandInput } from '../command.ts'
import { asOwner } from '../database/as-owner.ts'
import { openOneDatabase } from '../database/databases.ts'
import { migrateDatabase, seedDatabase } from '../database/prepare-database.ts'
import { buildDemoNation, removeDemoNation } from '../demo/demo-nation.ts'
import { installationSecret } from '../secret.ts'
import { Failure } from '../terminal/failure.ts'
import { say } from '../terminal/say.ts'

const largest = 100

function scaleOf(found: string | undefined): number {
  const scale = Number(found ?? 0)
  if (/^\d+(\.\d+)?$/.test(found ?? '0') && scale <= largest) return scale
  throw new Failure({
    th: `--scale: พบ “${found}” ที่รับได้คือจำนวน 0 ถึง ${largest} (0 คือประเทศตามจริง 1 คือทุก อปท. มีศูนย์ฯ)`,
    en: `--scale: found “${found}”, accepted is a number from 0 to ${largest} (0 is the nation as it is, 1 a centre in every LAO)`,
  })
}

async function build(input: CommandInput): Promise<void> {
  const scale = scaleOf(input.values.scale)
  const database = await openOneDatabase(input, 'hub demo')
  const secret = await installationSecret(input.settings)
  await migrateDatabase({ ...database, subgraphs: [...subgraphNames] }, secret)
  const rows = await asOwner(database.url, input.lifetime, async (sql) => {
    await seedDatabase(sql, { subgraphs: [...subgraphNames] }, input.settings)
    return buildDemoNation(sql, scale)
  })
  const count = rows.toLocaleString('en')
  say({ th: `สร้างข้อมูลตัวอย่างแล้ว ${count} แถว`, en: `the demo nation is there: ${count} rows` })
}

async function remove(input: CommandInput): Promise<void> {
  const database = await openOneDatabase(input, 'hub demo remove')
  const count = (await asOwner(database.url, input.lifetime, removeDemoNation)).toLocaleString('en')
  say({ th: `ลบข้อมูลตัวอย่างแล้ว ${count} แถว`, en: `the demo nation is removed: ${count} rows` })
}

export const command: Command = {
  name: 'demo',
  usage: ['demo [--scale N]', 'demo remove'],
  about: {
    th: 'สร้างข้อมูลตัวอย่างทั้งประเทศ หรือลบออกทั้งหมด',
    en: 'builds the demo nation, or removes all of it',
  },
  options: [
    {
      name: 'scale',
      value: 'N',
      about: {
        th: '0 ประเทศตามจริง 1 ทุก อปท. มีศูนย์ฯ มีรายงานสิบรอบ และการฝึกอบรม 20,000 ครั้ง มากกว่านั้นคือจำนวนเท่า',
        en: '0 the nation as it is; 1 a centre in every LAO, ten rounds of reports, 20,000 trainings; more is a multiple',
      },
    },
  ],
  words: 1,
  async run(input) {
    const [word] = input.words
    if (word !== undefined && word !== 'remove')
      throw new Failure({ th: `พบ “${word}” ที่รับได้คือ remove`, en: `found “${word}”, accepted is remove` })
    await (word === 'remove' ? remove(input) : build(input))
    return 0
  },
}
