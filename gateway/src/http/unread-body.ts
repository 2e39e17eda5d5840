import type { FastifyInstance, FastifyRequest } from 'fastify'

declare module 'fastify' {
  interface FastifyRequest {
    /** The JSON of a body as it was sent, where the route keeps it unread. */
    unread: string | undefined
  }
}

/** Keeps a JSON body as the text it was sent as until it is asked for: a kept answer is found without reading it. */
export function keepBodiesUnread(app: FastifyInstance): void {
  app.decorateRequest('unread', undefined)
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, text, done) => {
    request.unread = String(text)
    done(null)
  })
}

/** Reads the body of a request that was kept unread, as Fastify would have. @throws where it is no JSON (400) */
export function bodyReader(app: FastifyInstance): (request: FastifyRequest) => Promise<void> {
  const parse = app.getDefaultJsonParser('error', 'error')
  return async (request) => {
    const { unread } = request
    if (unread === undefined) return
    request.body = await new Promise((resolve, reject) => {
      parse(request, unread, (error, found) => (error ? reject(error) : resolve(found)))
    })
  }
}
