import type { Bilingual } from '@hub/schema/calendar/reading'
import type { SubgraphName } from '@hub/schema/type-defs'
import { origins, words } from './lists.ts'
import { address, choice, type Setting, text, wholeNumber } from './setting.ts'

/** Where each part listens when PORT is not set. */
export const standardPorts = { gateway: 4000, centres: 4001, networks: 4002, reporting: 4003 } as const

const gateway: Bilingual = { th: 'เกตเวย์', en: 'the gateway finds' }
const gatewayAndCentres: Bilingual = { th: 'เกตเวย์และ centres ', en: 'the gateway and centres find' }

const addressOf = (subgraph: SubgraphName, who: Bilingual): Setting<string> => {
  const standard = `http://127.0.0.1:${standardPorts[subgraph]}/graphql`
  const about = { th: `ที่ที่${who.th}พบ ${subgraph} เมื่อแยกกันทำงาน`, en: `where ${who.en} ${subgraph} when apart` }
  return address({ name: `${subgraph.toUpperCase()}_URL`, about }, ['http:', 'https:'], standard, standard)
}

/** Where and how the parts are reached. */
export const serving = {
  host: text(
    {
      name: 'HOST',
      about: { th: 'ที่อยู่ที่เปิดรับ 0.0.0.0 คือทุกเครือข่าย', en: 'address to listen on; 0.0.0.0 is every network' },
    },
    '127.0.0.1',
  ),
  port: wholeNumber(
    {
      name: 'PORT',
      about: {
        th: 'พอร์ต ไม่กำหนดคือ 4000 และ 4001 ถึง 4003 สำหรับ centres networks reporting 0 คือพอร์ตใดก็ได้',
        en: 'port; when not set 4000, and 4001 to 4003 for centres, networks and reporting; 0 takes any free one',
      },
    },
    { from: 0, to: 65_535 },
  ),
  centresUrl: addressOf('centres', gateway),
  networksUrl: addressOf('networks', gateway),
  reportingUrl: addressOf('reporting', gatewayAndCentres),
  supergraphFile: text({
    name: 'SUPERGRAPH_FILE',
    about: {
      th: 'supergraph อื่น (Federation 2) ที่ serve gateway เปิดแทนของ hub โดยไม่ต้องมีฐานข้อมูล NAME_URL คือที่อยู่ของ subgraph NAME',
      en: 'another supergraph (Federation 2) that serve gateway opens instead of the hub’s, without a database; NAME_URL says where its subgraph NAME is',
    },
  }),
  subgraphTimeout: wholeNumber(
    {
      name: 'SUBGRAPH_TIMEOUT',
      about: {
        th: 'มิลลิวินาทีที่เกตเวย์รอคำตอบจากส่วนที่แยกกัน',
        en: 'milliseconds the gateway waits for a subgraph that is apart',
      },
    },
    { from: 1, to: 600_000, standard: 5_000 },
  ),
  answerCache: wholeNumber(
    {
      name: 'ANSWER_CACHE',
      about: {
        th: 'หน่วยความจำ (MB) ที่เกตเวย์เก็บคำตอบทั้งชุดไว้ได้ 0 คือไม่เก็บ',
        en: 'memory in MB for whole answers at the gateway; 0 keeps none',
      },
    },
    { from: 0, to: 65_536, standard: 64 },
  ),
  introspection: choice(
    {
      name: 'HUB_INTROSPECTION',
      about: {
        th: 'ให้ถามโครงสร้างของกราฟได้ ไม่กำหนดคือเหมือน HUB_DEMO',
        en: 'let clients ask for the schema of the graph; when not set, as HUB_DEMO',
      },
    },
    ['on', 'off'],
  ),
  corsOrigins: origins({
    name: 'CORS_ORIGINS',
    about: { th: 'หน้าเว็บจากที่อื่นที่อ่านคำตอบได้', en: 'pages from elsewhere that may read answers' },
  }),
  trustProxy: words(
    {
      name: 'TRUST_PROXY',
      about: {
        th: 'ที่อยู่หรือเครือข่ายของพร็อกซีข้างหน้าที่ X-Forwarded-For เชื่อได้',
        en: 'addresses or networks of the proxies in front, whose X-Forwarded-For is believed',
      },
    },
    '10.0.0.0/8, loopback, uniquelocal',
  ),
  logLevel: choice(
    { name: 'LOG_LEVEL', about: { th: 'ระดับบันทึกการทำงาน', en: 'how much is logged' } },
    ['silent', 'error', 'warn', 'info', 'debug'],
    'warn',
  ),
} as const
