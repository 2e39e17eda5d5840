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
