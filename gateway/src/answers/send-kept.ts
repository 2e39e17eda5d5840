import type { FastifyReply, FastifyRequest } from 'fastify'
import type { KeptAnswer } from './kept-answer.ts'

/**
 * Sends a kept answer: compressed where that is smaller and the client takes it, and to one that has it already only that it
 * still holds.
 */
export async function sendKept(
  answer: KeptAnswer,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { 'if-none-match': held, 'accept-encoding': accepted } = request.headers
  const vary = [reply.getHeader('vary'), answer.headers.vary].flat().filter(Boolean).join(', ')
  const { 'content-type': type, ...headers } = answer.headers
  reply.headers({ ...headers, vary })
  // To a POST there is no such answer (RFC 9110, 13.1.2).
  if (request.method === 'GET' && holdsAlready(held, answer.etag)) return reply.code(304).send()
  reply.type(type)
  if (!answer.isWorthCompressing || !takesGzip(accepted)) return reply.send(answer.body)
  return reply.header('content-encoding', 'gzip').send(await answer.compressed())
}

const holdsAlready = (found = '', etag: string): boolean => found === '*' || found.includes(etag.slice('W/'.length))

/** Whether a client takes gzip, by its `Accept-Encoding`. */
export const takesGzip = (accepted: string | string[] = ''): boolean =>
  /\bgzip\b(?!;q=0(\.0*)?(,|$))/.test(String(accepted))
