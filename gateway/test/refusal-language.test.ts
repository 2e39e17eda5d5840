import { afterAll, beforeAll, expect, test } from 'vitest'
import { demo, openGateway, type RunningGateway } from './running-gateway.ts'

let gateway: RunningGateway
beforeAll(async () => {
  gateway = await openGateway(demo)
})
afterAll(() => gateway.app.close())

const json = { 'content-type': 'application/json' }
const asked = { 'apollo-require-preflight': '1' }
const query = '{ viewerRole }'
const post = (body: unknown) => ({ method: 'POST', headers: json, body: JSON.stringify(body) })
const mutation = encodeURIComponent('mutation { renameProvince(code: "54", name: "แพร่") { code } }')

test.each<[string, RequestInit, string, number, string, string]>([
  ['several operations at once', post([{ query }]), '', 400, 'หนึ่งคำสั่ง', 'one operation'],
  ['a link of another site', {}, `?query=${encodeURIComponent(query)}`, 400, 'เว็บไซต์อื่น', 'another site'],
  [
    'a form of another site',
    { ...post({ query }), headers: { 'content-type': 'text/plain' } },
    '',
    400,
    'CSRF',
    'CSRF',
  ],
  [
    'a body of a type that is none',
    { ...post({ query }), headers: { 'content-type': 'text/csv' } },
    '',
    415,
    'application/json',
    'application/json',
  ],
  ['a body without a field', post({}), '', 400, 'เนื้อความของ POST', 'the body of a POST'],
  ['no operation', post({ query: '' }), '', 400, 'ไม่มีคำถาม', 'there is no operation'],
  ['a query that is no text', post({ query: 5 }), '', 400, 'query ต้องเป็นข้อความ', 'query must be a string'],
  [
    'variables that are no object',
    post({ query, variables: 'x' }),
    '',
    400,
    'variables ต้องเป็นออบเจกต์',
    'variables must be one JSON object',
  ],
  [
    'variables in a link that are no JSON',
    { headers: asked },
    `?query=${encodeURIComponent(query)}&variables=x`,
    400,
    'variables ต้องเป็น',
    'variables must be',
  ],
  [
    'a mutation by GET',
    { headers: asked },
    `?query=${mutation}`,
    405,
    'mutation ต้องส่งด้วย POST',
    'send a mutation by POST',
  ],
  [
    'an answer of another type',
    { ...post({ query }), headers: { ...json, accept: 'text/csv' } },
    '',
    406,
    'ตอบได้เฉพาะ',
    'the answer can be',
  ],
])('%s is refused in Thai and in English, with a code', async (_what, init, path, status, th, en) => {
  for (const [language, words] of [
    ['th', th],
    ['en', en],
  ] as const) {
    const answer = await fetch(`${gateway.url}${path}`, {
      ...init,
      headers: { ...init.headers, 'accept-language': language },
    })
    expect(answer.status).toBe(status)
    const { errors } = (await answer.json()) as { errors: { message: string; extensions: { code: string } }[] }
    expect(errors).toHaveLength(1)
    expect(errors[0]?.message).toContain(words)
    expect(errors[0]?.extensions.code).toBe('BAD_REQUEST')
    if (language === 'en') expect(errors[0]?.message).not.toMatch(/[ก-๙]/)
  }
})
