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
import { keepWay, returnPath, type Way } from './way.ts'

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

const redirectUri = (): string => new URL(returnPath, location.origin).href

// A provider is reached over HTTP only where its operator has set an HTTP address: on a machine of one's own.
const requestOptions = ({ issuer }: SignInOffer) => ({ [allowInsecureRequests]: new URL(issuer).protocol === 'http:' })

async function discover(offer: SignInOffer): Promise<AuthorizationServer> {
  const issuer = new URL(offer.issuer)
  return processDiscoveryResponse(issuer, await discoveryRequest(issuer, requestOptions(offer)))
}

/** Leaves the page for the provider, to come back with a code. */
export async function leaveToSignIn(offer: SignInOffer, returnTo: string): Promise<void> {
  const { authorization_endpoint: endpoint = offer.issuer } = await discover(offer)
  const proof = {
    verifier: generateRandomCodeVerifier(),
    state: generateRandomState(),
    nonce: generateRandomNonce(),
  }
  keepWay({ returnTo, proof })
  const challenge = await calculatePKCECodeChallenge(proof.verifier)
  leaveTo(endpoint, {
    response_type: 'code',
    client_id: offer.clientId,
    redirect_uri: redirectUri(),
    scope: offer.scope,
    state: proof.state,
    nonce: proof.nonce,
    code_challenge: challenge,
    code_challenge_method: 'S256',
    ...resourceOf(offer),
  })
}

/** Redeems the code with which the reader came back. @throws when the answer is a refusal, or none to what was asked */
export async function redeem(offer: SignInOffer, address: URL, proof: NonNullable<Way['proof']>): Promise<SignedIn> {
  const server = await discover(offer)
  const client = { client_id: offer.clientId }
  const answer = validateAuthResponse(server, client, address, proof.state)
  const options = { ...requestOptions(offer), additionalParameters: resourceOf(offer) }
  const redeemed = await authorizationCodeGrantRequest(
    server,
    client,
    None(),
    answer,
    redirectUri(),
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

/** Leaves the page so that the provider signs the reader out too, where it can. */
export async function leaveToSignOut(offer: SignInOffer, idToken: string | undefined, returnTo: string): Promise<void> {
  const { end_session_endpoint: endpoint } = await discover(offer)
  if (!endpoint) return
  keepWay({ returnTo })
  leaveTo(endpoint, {
    client_id: offer.clientId,
    post_logout_redirect_uri: redirectUri(),
    ...(idToken ? { id_token_hint: idToken } : {}),
  })
}

const resourceOf = ({ resource }: SignInOffer): Record<string, string> => (resource ? { resource } : {})

function leaveTo(endpoint: string, params: Record<string, string>): void {
  const address = new URL(endpoint)
  for (const [name, value] of Object.entries(params)) address.searchParams.set(name, value)
  location.assign(address)
}

const nameIn = (claims: IDToken | undefined): string =>
  [claims?.name, claims?.preferred_username, claims?.email, claims?.sub].find((name) => typeof name === 'string') ?? ''
