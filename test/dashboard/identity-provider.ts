import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

/** What the hub is called in the provider's tokens, and what the page asks them for. */
export const audience = 'urn:participation-hub'
export const clientId = 'hub-page'

/** Who has an account, with the claims its token carries; `nobody` is none of the hub's viewers. */
const accounts: Record<string, Record<string, string>> = {
  somsri: { name: 'สมศรี ใจดี', role: 'PROVINCIAL_OFFICE', province: '54' },
  nobody: { name: 'Nobody' },
}

/** An OpenID Connect provider of its own, to which one signs in with the name of an account. */
export interface IdentityProvider {
  issuer: string
  /** How many seconds its tokens count. */
  tokenSeconds: number
  /** Registers the page with the address it returns to. */
  register(redirectUri: string): void
  stop(): Promise<void>
}

/** Starts it on a port of its own. */
export async function startIdentityProvider(): Promise<IdentityProvider> {
  let handle: (request: IncomingMessage, response: ServerResponse) => unknown = (_request, response) => response.end()
  const server = createServer((request, response) => handle(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const started: IdentityProvider = {
    issuer,
    tokenSeconds: 3600,
    register(redirectUri) {
      const provider = providerFor(issuer, redirectUri, () => started.tokenSeconds)
      const answer = provider.callback()
      handle = (request, response) => {
        if (request.url?.startsWith('/login/')) return login(provider, request, response)
        return answer(request, response)
      }
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
  return started
}

const providerFor = (issuer: string, redirectUri: string, tokenSeconds: () => number): Provider =>
  new Provider(issuer, {
    clients: [
      {
        client_id: clientId,
        token_endpoint_auth_method: 'none',
        redirect_uris: [redirectUri],
        post_logout_redirect_uris: [redirectUri],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    clientBasedCORS: (_context, origin) => origin === new URL(redirectUri).origin,
    claims: { openid: ['sub'], profile: ['name'] },
    conformIdTokenClaims: false,
    ttl: { Interaction: 600, Session: 600, Grant: 600, IdToken: 600, AccessToken: tokenSeconds },
    cookies: { keys: ['of this test alone'] },
    features: {
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: '',
          audience,
          accessTokenFormat: 'jwt',
          accessTokenTTL: tokenSeconds(),
        }),
      },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (context, form) => {
          context.body = `<link rel="icon" href="data:,"><title>Sign out</title>${form}<button form="op.logoutForm" name="logout" value="yes">Leave</button>`
        },
      },
    },
    interactions: { url: (_context, { uid }) => `/login/${uid}` },
    findAccount: (_context, accountId) => ({
      accountId,
      claims: () => ({ sub: accountId, name: accounts[accountId]?.name }),
    }),
    extraTokenClaims: (_context, token) => {
      const { name: _, ...claims } = accounts['accountId' in token ? String(token.accountId) : ''] ?? {}
      return claims
    },
    // The page is the provider's own: nobody is asked whether it may know who signs in.
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({ clientId, accountId: oidc.session?.accountId ?? '' })
      grant.addOIDCScope('openid profile')
      await grant.save()
      return grant
    },
  })

/** A page with a field and two buttons; what is sent from it ends the interaction. */
async function login(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method === 'GET') {
    const form =
      '<form method="post"><label>Account <input name="account"></label><button>Continue</button><button name="cancel" value="yes">Cancel</button></form>'
    response
      .setHeader('content-type', 'text/html')
      .end(`<!doctype html><link rel="icon" href="data:,"><title>Provider</title>${form}`)
    return
  }
  const body: Buffer[] = []
  for await (const chunk of request) body.push(chunk as Buffer)
  const sent = new URLSearchParams(Buffer.concat(body).toString())
  const result = sent.has('cancel') ? { error: 'access_denied' } : { login: { accountId: sent.get('account') ?? '' } }
  await provider.interactionFinished(request, response, result)
}
