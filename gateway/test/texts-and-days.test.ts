import { expect, test } from 'vitest'
import { startGateway } from './running-gateway.ts'

test.each([
  ['in a variable', { query: 'query ($n: String) { __type(name: $n) { name } }', variables: { n: 'a\u0000b' } }],
  ['in the document', { query: '{ __type(name: "a\\u0000b") { name } }' }],
  ['within a list', { query: '{ __typename }', variables: { n: ['a', { b: '\u0000' }] } }],
])('the character NUL %s is refused as a mistake, in Thai or English', async (_where, payload) => {
  const { send } = await startGateway()
  const headers = { 'content-type': 'application/json', 'accept-language': 'en' }
  const reply = await send({ method: 'POST', headers, body: JSON.stringify(payload) })
  expect(reply.body.errors?.[0]?.message).toMatch(/NUL/)
  expect(reply.body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
})

test.each([
  ['a syntax error', '{ viewerRole', 'GRAPHQL_PARSE_FAILED', 'อ่านคำถามตามไวยากรณ์ GraphQL ไม่ได้: Syntax Error'],
  ['an unknown field', '{ nothing }', 'GRAPHQL_VALIDATION_FAILED', 'คำถามไม่ตรงกับโครงสร้างของกราฟ: Cannot query field'],
])('%s is told in Thai first, and in English alone when asked for', async (_what, query, code, thai) => {
  const { ask } = await startGateway()
  const inThai = (await ask(query, { headers: { 'accept-language': 'th' } })).body.errors?.[0]
  expect(inThai?.extensions.code).toBe(code)
  expect(inThai?.message.startsWith(thai)).toBe(true)
  expect((await ask(query)).body.errors?.[0]?.message).not.toMatch(/[\u0e00-\u0e7f]/)
})

test.each(['1e999', '-1e999'])('the number %s, which no float holds, is refused as a mistake', async (number) => {
  const { ask } = await startGateway()
  const { body } = await ask(`{ __typename @include(if: ${number}) }`)
  expect(body.errors?.[0]).toMatchObject({
    message: `found the number ${number}; accepted: finite numbers`,
    extensions: { code: 'BAD_USER_INPUT', found: number },
  })
})
