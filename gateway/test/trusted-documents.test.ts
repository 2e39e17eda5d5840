import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { type RunningGateway, startGateway } from './running-gateway.ts'

const hashOf = (source: string): string => createHash('sha256').update(source).digest('hex')
const trusted = 'query Nation { viewerRole }'
const other = '{ currentRound }'
const documents = new Map([[hashOf(trusted), trusted]])
const persisted = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } })

const byHash = ({ send }: RunningGateway, source: string) =>
  send({
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en' },
    body: JSON.stringify({ extensions: persisted(hashOf(source)) }),
  })

test.each([true, false])(
  'a trusted document is found by its hash, by POST and GET (only trusted ones: %s)',
  async (only) => {
    const gateway = await startGateway({ trustedDocuments: { documents, only } })
    expect((await byHash(gateway, trusted)).body.data).toEqual({ viewerRole: 'PUBLIC' })
    const search = `?extensions=${encodeURIComponent(JSON.stringify(persisted(hashOf(trusted))))}`
    const get = await gateway.send({ headers: { 'apollo-require-preflight': '1' } }, search)
    expect(get.body.data).toEqual({ viewerRole: 'PUBLIC' })
  },
)

test('where only trusted documents are run, others are refused, by text, by hash and when registering', async () => {
  const gateway = await startGateway({ trustedDocuments: { documents, only: true } })
  const refused = await gateway.ask(other)
  expect(refused.status).toBe(403)
  expect(refused.body.errors).toEqual([
    {
      message: 'only GraphQL documents registered beforehand are run here',
      extensions: { code: 'FORBIDDEN', accepted: 'extensions.persistedQuery.sha256Hash' },
    },
  ])
  expect((await gateway.ask(other, { more: { extensions: persisted(hashOf(other)) } })).status).toBe(403)
  expect((await byHash(gateway, other)).body.errors?.[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND')
  expect((await gateway.ask(trusted)).body.data).toEqual({ viewerRole: 'PUBLIC' })
})

test("a document cannot pass under a trusted one's hash", async () => {
  const gateway = await startGateway({ trustedDocuments: { documents, only: true } })
  const answer = await gateway.ask(other, { more: { extensions: persisted(hashOf(trusted)) } })
  expect(answer.body.data).toBeUndefined()
})

test.each([
  ['besides trusted documents', { trustedDocuments: { documents, only: false } }],
  ['without trusted documents', {}],
])('%s clients may register their own for a while', async (_how, options) => {
  const gateway = await startGateway(options)
  await gateway.ask(other, { more: { extensions: persisted(hashOf(other)) } })
  expect((await byHash(gateway, other)).body.data).toEqual({ currentRound: '2570/1' })
})

test('the limits on cost hold for trusted documents: their variables are not trusted', async () => {
  const source = 'query($n: Int) { centres(first: $n) { nodes { name } } }'
  const more = new Map([[hashOf(source), source]])
  const { send } = await startGateway({ trustedDocuments: { documents: more, only: true }, limits: { cost: 100 } })
  const body = JSON.stringify({ extensions: persisted(hashOf(source)), variables: { n: 100 } })
  const answer = await send({ method: 'POST', headers: { 'content-type': 'application/json' }, body })
  expect(answer.body.errors?.[0]?.extensions).toMatchObject({ code: 'OPERATION_TOO_COMPLEX', limit: 'cost' })
})
