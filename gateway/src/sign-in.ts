import { publicViewer, type Viewer } from '@hub/schema/viewer'
import type { FastifyInstance } from 'fastify'
import { type TokenReader, TokenRefused } from './token.ts'

declare module 'fastify' {
  interface FastifyRequest {
    viewer: Viewer
  }
}

/**
 * Reads the viewer from the `Authorization: Bearer` header (RFC 6750) before anything of the request is run.
 * Without the header it is the public; a token that is refused is answered at once, never taken for the public.
 */
export function signIn(app: FastifyInstance, readToken: TokenReader): void {
  app.decorateRequest('viewer', null as unknown as Viewer)
  app.addHook('onRequest', async (request, reply) => {
    const header = request.headers.authorization
    request.viewer = publicViewer
    if (header === undefined) return
    try {
      request.viewer = await readToken(bearer(header))
    } catch (error) {
      if (!(error instanceof TokenRefused)) throw error
      reply.header('www-authenticate', 'Bearer')
      return reply
        .code(error.code === 'FORBIDDEN' ? 403 : 401)
        .send({ errors: [{ message: error.message, extensions: { code: error.code } }] })
    }
  })
}

function bearer(header: string): string {
  const [scheme, token] = header.split(' ')
  if (scheme?.toLowerCase() === 'bearer' && token) return token
  throw new TokenRefused('UNAUTHENTICATED', 'ใช้รูปแบบ Authorization: Bearer … / use the form Authorization: Bearer …')
}
