import {
  type AuthorizationServer,
  allowInsecureRequests,
  authorizationCodeGrantRequest,
  calculatePKCECodeChallenge,
  discoveryRequest,
  generateRandomCodeVerifier,
  generateRandomNonce,
  generateRandomState,
  getValidatedIdTokenClaims,
  type IDToken,
  None,
  processAuthorizationCodeResponse,
  processDiscoveryResponse,
  validateAuthResponse,
} from 'oauth4webapi'
import type { SignInOffer } from './sign-in-offer.ts'
import type { Proof } from './way.ts'

/** What a sign-in brings. */
export interface SignedIn {
  token: string
  /** Tells the provider at sign-out who leaves. */
  idToken: string | undefined
  /** When the token ends, in milliseconds; undefined when the provider did not say. */
  endsAt: number | undefined
  /** As the provider knows the reader. */
  name: string
}

/** The page as the provider knows it. */
export interface Page extends SignInOffer {
  /** Where the provider sends its reader back to. */
  redirectUri: string
}

// A provider is reached over HTTP only where its operator has set an HTTP address: on a machine of one's own.
const requestOptions = ({ issuer }: Page) => ({ [allowInsecureRequests]: new URL(issuer).protocol === 'http:' })

async function discover(page: Page): Promise<AuthorizationServer> {
  const issuer = new URL(page.issuer)
  return processDiscoveryResponse(issuer, await discoveryRequest(issuer, requestOptions(page)))
}

/** The address at which its reader signs in, and what proves that the answer is to this asking. */
export async function addressToSignIn(page: Page): Promise<{ address: URL; proof: Proof }> {
  const { authorization_endpoint: endpoint } = await discover(page)
  if (!endpoint) throw new Error(`${page.issuer} names no authorization_endpoint`)
  const proof = {
    verifier: generateRandomCodeVerifier(),
    state: generateRandomState(),
    nonce: generateRandomNonce(),
  }
  const challenge = await calculatePKCECodeChallenge(proof.verifier)
  const address = withParams(endpoint, {
    response_type: 'code',
    client_id: page.clientId,
    redirect_uri: page.redirectUri,
    scope: page.scope,
    state: proof.state,
    nonce: proof.nonce,
    code_challenge: challenge,
    code_challenge_method: 'S256',
    ...resourceOf(page),
  })
  return { address, proof }
}

/** Redeems the code with which the reader came back. @throws when the answer is a refusal, or none to what was asked */
export async function redeem(page: Page, address: URL, proof: Proof): Promise<SignedIn> {
  const server = await discover(page)
  const client = { client_id: page.clientId }
  const answer = validateAuthResponse(server, client, address, proof.state)
  const options = { ...requestOptions(page), additionalParameters: resourceOf(page) }
  const redeemed = await authorizationCodeGrantRequest(
    server,
    client,
    None(),
    answer,
    page.redirectUri,
    proof.verifier,
    options,
  )
  const checks = { expectedNonce: proof.nonce, requireIdToken: true }
  const tokens = await processAuthorizationCodeResponse(server, client, redeemed, checks)
  const { expires_in: seconds } = tokens
  return {
    token: tokens.access_token,
    idToken: tokens.id_token,
    endsAt: seconds === undefined ? undefined : Date.now() + seconds * 1000,
    name: nameIn(getValidatedIdTokenClaims(tokens)),
  }
}

/** The address at which its reader signs out; undefined where the provider has none. */
export async function addressToSignOut(page: Page, idToken: string | undefined): Promise<URL | undefined> {
  const { end_session_endpoint: endpoint } = await discover(page)
  const hint: Record<string, string> = idToken ? { id_token_hint: idToken } : {}
  if (!endpoint) return undefined
  return withParams(endpoint, { client_id: page.clientId, post_logout_redirect_uri: page.redirectUri, ...hint })
}

const resourceOf = ({ resource }: Page): Record<string, string> => (resource ? { resource } : {})

function withParams(endpoint: string, params: Record<string, string>): URL {
  const address = new URL(endpoint)
  for (const [name, value] of Object.entries(params)) address.searchParams.set(name, value)
  return address
}

const nameIn = (claims: IDToken | undefined): string =>
  [claims?.name, claims?.preferred_username, claims?.email, claims?.sub].find((name) => typeof name === 'string') ?? ''
