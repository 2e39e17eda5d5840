import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'
import helmet from 'helmet'

const self = ["'self'"]
const none = ["'none'"]

/** What a page of the gateway may do. */
const pagePolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: none,
    scriptSrc: self,
    styleSrc: self,
    fontSrc: self,
    imgSrc: [...self, 'data:'],
    connectSrc: self,
    manifestSrc: self,
    baseUri: none,
    formAction: none,
    frameAncestors: none,
  },
}

/**
 * What the explorer may do beyond it. Monaco, its editor, writes style elements and attributes at run time, and carries the
 * font of its signs within its style sheet. Scripts and workers are files of our own as everywhere, and it talks to its own
 * hub alone: a style that somebody slipped in could load nothing and send nothing.
 */
const explorerPolicy = {
  ...pagePolicy,
  directives: { ...pagePolicy.directives, styleSrc: [...self, "'unsafe-inline'"], fontSrc: [...self, 'data:'] },
}

/** A page on which people sign in also fetches what the provider says of itself, and their tokens. */
const policyWith = (provider: string | undefined): typeof pagePolicy => ({
  ...pagePolicy,
  directives: {
    ...pagePolicy.directives,
    connectSrc: provider === undefined ? self : [...self, new URL(provider).origin],
  },
})

/**
 * The headers that keep a browser from being turned against the hub. The content security policy is written for a page the
 * gateway itself serves: its own files and no other, no inline script or style, no frame around it. `upgrade-insecure-requests`
 * is left out: whoever serves the hub over HTTP in an office network would get an empty page. `provider` is the issuer at which
 * people sign in, if they do.
 */
export const securityHeaders = (provider?: string): Record<string, string> => headersUnder(policyWith(provider))

/** Sends headers with every answer. */
export function sendAlways(app: FastifyInstance, headers: Record<string, string>): void {
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers)
    done()
  })
}

/** What an answer with the explorer says instead. */
export const explorerHeaders = (): Record<string, string> => headersUnder(explorerPolicy)

/** The headers under a policy: the same for each answer, so written once. Anew for each they took 9 % of a kept answer's CPU. */
function headersUnder(contentSecurityPolicy: typeof pagePolicy): Record<string, string> {
  const request = new IncomingMessage(new Socket())
  const response = new ServerResponse(request)
  const write = helmet({
    contentSecurityPolicy,
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
    // Other hosts of the same domain are not ours to bind.
    strictTransportSecurity: { maxAge: 180 * 24 * 3600, includeSubDomains: false },
  })
  write(request, response, () => {})
  return response.getHeaders() as Record<string, string>
}
