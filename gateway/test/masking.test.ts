import type { SubgraphExecutor } from '@hub/schema/subgraph-request'
import { expect, test } from 'vitest'
import { startGateway } from './running-gateway.ts'
import { smallSubgraphs } from './small-hub.ts'

const inside = 'select name, phone from centres.committee_member_person where id = $1'
const address = 'connect ECONNREFUSED 10.0.3.7:5432'
const secrets = /select|committee_member_person|ECONNREFUSED|10\.0\.3\.7|\/work|node_modules|\.ts:|at Object/i

const throwing: SubgraphExecutor = async () => {
  throw Object.assign(new Error(`${address}; ${inside}`), { code: 'ECONNREFUSED', query: inside })
}
const answering =
  (extensions: object): SubgraphExecutor =>
  async () => ({
    data: null,
    errors: [
      { message: `${address}; ${inside}`, path: ['province'], extensions: { ...extensions, stacktrace: [inside] } },
    ],
  })

test.each([
  ['that throws', throwing, 'SUBGRAPH_UNAVAILABLE'],
  ['that fails without a code', answering({}), 'INTERNAL_SERVER_ERROR'],
  ['that fails inside', answering({ code: 'INTERNAL_SERVER_ERROR', exception: inside }), 'INTERNAL_SERVER_ERROR'],
  ["that fails with its database's code", answering({ code: '42P01', detail: inside }), 'INTERNAL_SERVER_ERROR'],
  ['that does not understand the gateway', answering({ code: 'GRAPHQL_VALIDATION_FAILED' }), 'INTERNAL_SERVER_ERROR'],
])('a subgraph %s shows nothing of the inside; the log has it', async (_how, centres, code) => {
  const { ask, log } = await startGateway({ subgraphs: { ...smallSubgraphs(), centres } })
  const answer = await ask('{ province(code: "54") { name } currentRound }')
  expect(answer.body.data).toEqual({ province: null, currentRound: '2570/1' })
  expect(answer.body.errors?.map(({ extensions }) => extensions.code)).toEqual([code])
  expect(answer.text).not.toMatch(secrets)
  expect(log.join()).toContain('ECONNREFUSED')
})

test('a token reader that fails shows nothing of the inside; the log has it', async () => {
  const readToken = async () => {
    throw new Error(`${address}; ${inside}`)
  }
  const { ask, log } = await startGateway({ readToken })
  const answer = await ask('{ viewerRole }', { headers: { authorization: 'Bearer x' } })
  expect(answer.status).toBe(500)
  expect(answer.body).toEqual({
    errors: [{ message: 'internal error', extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
  })
  expect(log.join()).toContain('ECONNREFUSED')
})

test("a subgraph's refusal reaches the reader with what helps to mend the request", async () => {
  const centres: SubgraphExecutor = async () => ({
    data: null,
    errors: [
      {
        message: 'first: found 1000; accepted: 1 to 100',
        path: ['centres'],
        extensions: { code: 'BAD_USER_INPUT', field: 'first', found: 1000, accepted: '1 to 100', sql: inside },
      },
    ],
  })
  const { ask } = await startGateway({ subgraphs: { ...smallSubgraphs(), centres } })
  expect((await ask('{ centres(first: 1000) { totalCount } }')).body.errors).toEqual([
    {
      message: 'first: found 1000; accepted: 1 to 100',
      path: ['centres'],
      extensions: { code: 'BAD_USER_INPUT', field: 'first', found: 1000, accepted: '1 to 100', serviceName: 'centres' },
    },
  ])
})

test('faults are told in the language asked for, in Thai when none is', async () => {
  const { ask } = await startGateway({
    subgraphs: { ...smallSubgraphs(), centres: answering({}), reporting: throwing },
  })
  const messagesIn = async (language: string) => {
    const answer = await ask('{ viewerRole currentRound }', { headers: { 'accept-language': language } })
    return answer.body.errors?.map(({ message }) => message).sort()
  }
  expect(await messagesIn('en')).toEqual(['internal error', 'subgraph reporting is not available'])
  expect(await messagesIn('th')).toEqual(['ส่วน reporting ไม่พร้อมให้บริการ', 'เกิดข้อผิดพลาดภายในระบบ'])
  expect(await messagesIn('')).toEqual(await messagesIn('th'))
})
