import type { FastifyInstance } from 'fastify'

/** Where and as which client a page lets people sign in (OpenID Connect, authorization code with PKCE). */
export interface SignInOffer {
  /** The provider; what else must be known of it stands in its discovery document. */
  issuer: string
  /** The page, a public client of the provider. */
  clientId: string
  /** What is asked for, `openid` among it. */
  scope: string
  /** What the token is meant for (RFC 8707), where the provider wants to be told. */
  resource?: string | undefined
}

/** `GET /sign-in/offer`: how a page lets people sign in; null where it does not. */
export function serveSignInOffer(app: FastifyInstance, offer: SignInOffer | undefined): void {
  app.get('/sign-in/offer', (_request, reply) =>
    reply
      .header('cache-control', 'no-store')
      .type('application/json; charset=utf-8')
      .send(JSON.stringify(offer ?? null)),
  )
}
