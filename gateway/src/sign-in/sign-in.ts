import { purposeHeader } from '@hub/schema/purpose'
import { publicViewer, type Viewer } from '@hub/schema/viewer'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refusal } from '../errors/refusal.ts'
import { bearerToken } from './bearer.ts'
import { withPurpose } from './purpose.ts'
import type { TokenReader } from './token-reader.ts'

declare module 'fastify' {
  interface FastifyRequest {
    viewer: Viewer
  }
}

/** Counts a request against whoever sent it. @throws {Refusal} when there were too many. */
export type CountRequest = (request: FastifyRequest, reply: FastifyReply, signedIn: Viewer | null) => Promise<void>

/**
 * Reads the viewer from the `Authorization` header before anything of the request is read or run. Without the header it is
 * the public; a token that is refused is answered at once. An analyst's `Hub-Purpose` header is read beside it. Who guesses tokens is counted by address, as the public is.
 */
export function signIn(app: FastifyInstance, readToken: TokenReader, count: CountRequest): void {
  app.decorateRequest('viewer', null as unknown as Viewer)
  app.addHook('onRequest', async (request, reply) => {
    const header = request.headers.authorization
    const signedIn = header === undefined ? publicViewer : await refusalOr(viewerOf(header, readToken))
    const known = signedIn instanceof Refusal || header === undefined ? null : signedIn
    await count(request, reply, known)
    if (signedIn instanceof Refusal) throw signedIn
    request.viewer = withPurpose(signedIn, request.headers[purposeHeader])
  })
}

const viewerOf = async (header: string, readToken: TokenReader): Promise<Viewer> => readToken(bearerToken(header))

const refusalOr = (viewer: Promise<Viewer>): Promise<Viewer | Refusal> =>
  viewer.catch((error: unknown) => {
    if (error instanceof Refusal) return error
    throw error
  })
