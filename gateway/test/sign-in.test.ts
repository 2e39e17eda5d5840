import { expect, test } from 'vitest'
import { hubClaims } from '../src/sign-in/claims.ts'
import { makeDemoToken } from '../src/sign-in/demo-token.ts'
import { oidcTokenReader } from '../src/sign-in/oidc-token.ts'
import { noTokens } from '../src/sign-in/token-reader.ts'
import { audience, issuer, startProvider } from './identity-provider.ts'
import { secret, startGateway } from './running-gateway.ts'

const role = '{ viewerRole }'

test('without a token the asker is the public', async () => {
  const { ask } = await startGateway()
  expect((await ask(role)).body.data).toEqual({ viewerRole: 'PUBLIC' })
})

test('a token reaches the subgraphs as a viewer', async () => {
  const { ask } = await startGateway()
  const token = await makeDemoToken({ role: 'ONDC_ADMIN' }, secret)
  expect((await ask(role, { headers: { authorization: `Bearer ${token}` } })).body.data).toEqual({
    viewerRole: 'ONDC_ADMIN',
  })
})

test('a page learns whom the hub takes its token for, and that it takes none', async () => {
  const { url } = await startGateway()
  const who = async (headers: Record<string, string>) => (await fetch(new URL('/viewer', url), { headers })).json()
  const token = await makeDemoToken({ role: 'PROVINCIAL_OFFICE', province: '54' }, secret)
  expect(await who({ authorization: `Bearer ${token}` })).toEqual({
    role: 'PROVINCIAL_OFFICE',
    province: '54',
    lao: null,
  })
  expect(await who({})).toEqual({ role: 'PUBLIC', province: null, lao: null })
  expect(await who({ authorization: 'Bearer rubbish' })).toMatchObject({
    errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
  })
})

test.each([
  ['that is rubbish', 'Bearer rubbish', 401, /^Bearer realm="participation-hub", error="invalid_token", error_desc/],
  ['of another scheme', 'Basic YTpi', 401, /^Bearer realm="participation-hub"$/],
  ['that is not there', 'Bearer', 400, /error="invalid_request"/],
  ['in two parts', 'Bearer a b', 400, /error="invalid_request"/],
])(
  'a token %s is refused with a challenge (RFC 6750), never taken for the public',
  async (_which, header, status, told) => {
    const { ask } = await startGateway()
    const answer = await ask(role, { headers: { authorization: header } })
    expect(answer.status).toBe(status)
    expect(answer.headers.get('www-authenticate')).toMatch(told)
    expect(answer.body).toEqual({ errors: [{ message: expect.any(String), extensions: { code: 'UNAUTHENTICATED' } }] })
  },
)

test('an office without a province is forbidden, and told what is missing', async () => {
  const { ask } = await startGateway()
  const token = await makeDemoToken({ role: 'PROVINCIAL_OFFICE' }, secret)
  const answer = await ask(role, { headers: { authorization: `Bearer ${token}` } })
  expect(answer.status).toBe(403)
  expect(answer.headers.get('www-authenticate')).toContain('error="insufficient_scope"')
  expect(answer.body.errors?.[0]?.extensions).toEqual({
    code: 'FORBIDDEN',
    field: 'province',
    found: null,
    accepted: '[0-9]{2}',
  })
})

test('the reason comes in the language asked for, in Thai when none is', async () => {
  const { ask } = await startGateway()
  const messageIn = async (language: string) => {
    const answer = await ask(role, { headers: { authorization: 'Bearer rubbish', 'accept-language': language } })
    return answer.body.errors?.[0]?.message
  }
  expect(await messageIn('en')).toBe('the token is not valid')
  expect(await messageIn('th')).toBe('โทเค็นใช้ไม่ได้')
  expect(await messageIn('')).toBe('โทเค็นใช้ไม่ได้')
})

test('a viewer of an identity provider is served; while its keys cannot be fetched nobody is', async () => {
  const provider = await startProvider()
  const { jwksUrl } = provider
  const readToken = oidcTokenReader({ issuer, audience, jwksUrl, claims: { ...hubClaims, role: 'realm_access.roles' } })
  const headers = { authorization: `Bearer ${await provider.sign({ realm_access: { roles: ['ONDC_ANALYST'] } })}` }
  const served = await startGateway({ readToken })
  expect((await served.ask(role, { headers })).body.data).toEqual({ viewerRole: 'ONDC_ANALYST' })

  await provider.stop()
  const fresh = oidcTokenReader({ issuer, audience, jwksUrl, claims: hubClaims })
  const { ask, log } = await startGateway({ readToken: fresh })
  const answer = await ask(role, { headers })
  expect(answer.status).toBe(503)
  expect(answer.headers.get('retry-after')).toBe('30')
  expect(answer.text).not.toContain('127.0.0.1')
  expect(log.join()).toContain('fetch failed')
})

test('where sign-in is not set up, tokens are refused and the public is served', async () => {
  const { ask } = await startGateway({ readToken: noTokens })
  expect((await ask(role, { headers: { authorization: 'Bearer anything' } })).status).toBe(401)
  expect((await ask(role)).status).toBe(200)
})
