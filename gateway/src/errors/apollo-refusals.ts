import type { Bilingual } from '@hub/schema/calendar/reading'

const oneOperation: Bilingual = {
  th: 'คำขอหนึ่งมีได้หนึ่งคำสั่ง เนื้อความต้องเป็นออบเจกต์ JSON ออบเจกต์เดียว ไม่ใช่รายการ',
  en: 'a request holds one operation: its body must be one JSON object, not a list',
}

/** Apollo Server gives each of these the code `BAD_REQUEST`, so only its words tell them apart. */
const refusals: readonly [RegExp, Bilingual][] = [
  [/^Operation batching disabled|^No operations found/, oneOperation],
  [
    /^This operation has been blocked as a potential Cross-Site/,
    {
      th: 'ปฏิเสธคำขอที่อาจมาจากเว็บไซต์อื่น (CSRF): โปรดส่ง content-type: application/json หรือส่วนหัว apollo-require-preflight ที่ไม่ว่าง',
      en: 'refused as a request another site may have made (CSRF): send content-type: application/json, or a header apollo-require-preflight that is not empty',
    },
  ],
  [
    /^POST body missing/,
    {
      th: 'เนื้อความของ POST ต้องเป็นออบเจกต์ JSON แบบ application/json ที่มี query',
      en: 'the body of a POST must be a JSON object of type application/json with a query',
    },
  ],
  [
    /^GraphQL operations must contain a non-empty/,
    { th: 'ไม่มีคำถาม: โปรดส่ง query ที่ไม่ว่าง', en: 'there is no operation: send a query that is not empty' },
  ],
  [
    /^GET requests only support query/,
    { th: 'GET ใช้ได้กับ query เท่านั้น mutation ต้องส่งด้วย POST', en: 'GET takes queries only; send a mutation by POST' },
  ],
  [
    /^GET requests may not have a content-type/,
    {
      th: 'GET มีส่วนหัว content-type ได้เฉพาะ application/json',
      en: 'a GET may have no content-type but application/json',
    },
  ],
  [
    /^An 'accept' header/,
    {
      th: 'ตอบได้เฉพาะ application/json และ application/graphql-response+json ตามส่วนหัว accept',
      en: 'the answer can be application/json or application/graphql-response+json only, and accept names neither',
    },
  ],
  [/^GraphQL queries must be strings/, { th: 'query ต้องเป็นข้อความ', en: 'query must be a string' }],
]

const part = /^(?:`(\w+)` in a POST body|The '?(\w+)'? search parameter)/

/** What is wrong with a request that Apollo Server refuses before it reads the operation; undefined for anything else. */
export function apolloRefusal(message: string): Bilingual | undefined {
  const known = refusals.find(([words]) => words.test(message))
  if (known) return known[1]
  const [, ofBody, ofSearch] = part.exec(message) ?? []
  const name = ofBody ?? ofSearch
  if (!name) return undefined
  const form = name === 'operationName' || name === 'query' ? 'string' : 'object'
  return form === 'string'
    ? { th: `${name} ต้องเป็นข้อความเดียว`, en: `${name} must be one string` }
    : { th: `${name} ต้องเป็นออบเจกต์ JSON ออบเจกต์เดียว`, en: `${name} must be one JSON object` }
}
