import type { FastifyInstance } from 'fastify'

/** `GET /viewer`: whom the hub takes the bearer of a token for; without one, the public. Tokens are refused as for the graph. */
export function serveViewer(signedIn: FastifyInstance): void {
  signedIn.get('/viewer', async ({ viewer }, reply) => {
    reply.header('cache-control', 'no-store')
    return { role: viewer.role, province: viewer.province ?? null, lao: viewer.lao ?? null }
  })
}
