import path from 'node:path'
import type { SubgraphName } from '@hub/schema/type-defs'
import { address, choice, type Setting, text } from './setting.ts'

const projectFolder = path.resolve(import.meta.dirname, '../../..')

const schemes = ['postgres:', 'postgresql:']
const example = 'postgres://user:password@host:5432/database'

const databaseOf = (subgraph: SubgraphName): Setting<string> =>
  address(
    {
      name: `${subgraph.toUpperCase()}_DATABASE_URL`,
      about: {
        th: `ฐานข้อมูลของ ${subgraph} เมื่อแยกจากส่วนอื่น ไม่กำหนดคือ DATABASE_URL`,
        en: `database of ${subgraph} when it is apart from the others; DATABASE_URL when not set`,
      },
    },
    schemes,
    example,
  )

/** Where the data is. */
export const databases = {
  databaseUrl: address(
    {
      name: 'DATABASE_URL',
      about: {
        th: 'ฐานข้อมูล Postgres 15 ขึ้นไป ไม่กำหนดคือ Postgres ในตัวใน HUB_DATA',
        en: 'a Postgres 15 or newer; when not set, the embedded one in HUB_DATA',
      },
    },
    schemes,
    example,
  ),
  centresDatabaseUrl: databaseOf('centres'),
  networksDatabaseUrl: databaseOf('networks'),
  reportingDatabaseUrl: databaseOf('reporting'),
  dataFolder: text(
    {
      name: 'HUB_DATA',
      about: { th: 'โฟลเดอร์ของ Postgres ในตัวและรหัสลับ', en: 'folder of the embedded Postgres and the secret' },
    },
    path.join(projectFolder, '.data'),
  ),
  demo: choice(
    {
      name: 'HUB_DEMO',
      about: {
        th: 'สร้างข้อมูลตัวอย่างเมื่อเริ่มครั้งแรก และแสดงโทเค็นพร้อมใช้',
        en: 'build the demo nation on the first start, and print ready-made tokens',
      },
    },
    ['on', 'off'],
    'on',
  ),
} as const
