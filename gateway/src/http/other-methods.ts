import type { FastifyInstance } from 'fastify'
import { Refusal } from '../errors/refusal.ts'

/** Answers other methods than GET and POST with 405 and what is allowed (RFC 9110, 15.5.6), instead of "not found". */
export function refuseOtherMethods(app: FastifyInstance, url: string): void {
  app.route({
    url,
    method: ['DELETE', 'HEAD', 'OPTIONS', 'PATCH', 'PUT'],
    handler: async () => {
      throw new Refusal({
        code: 'BAD_REQUEST',
        status: 405,
        reason: { th: `${url} รับเฉพาะ GET และ POST`, en: `${url} takes GET and POST only` },
        headers: { allow: 'GET, POST' },
      })
    },
  })
}
