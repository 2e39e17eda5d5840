import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'

const self = ["'self'"]
const none = ["'none'"]

/**
 * The headers that keep a browser from being turned against the hub. The content security policy is written for a page the
 * gateway itself serves: its own files and no other, no inline script or style, no frame around it. `upgrade-insecure-requests`
 * is left out: whoever serves the hub over HTTP in an office network would get an empty page.
 */
export async function securityHeaders(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
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
    },
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
    // Other hosts of the same domain are not ours to bind.
    strictTransportSecurity: { maxAge: 180 * 24 * 3600, includeSubDomains: false },
  })
}
