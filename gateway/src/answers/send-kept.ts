import type { FastifyReply, FastifyRequest } from 'fastify'
import type { KeptAnswer } from './kept-answer.ts'

/** What the answer to one request depends on beside its URL and body. */
const varies = 'accept, accept-encoding, accept-language, authorization, hub-purpose'

/**
 * Sends a kept answer: compressed where that is smaller and the client takes it, and to one that has it already only that it
 * still holds. Caches on the way may keep it, those of everyone only what is everyone's, and have to ask each time.
 */
export async function sendKept(
  answer: KeptAnswer,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { method, headers } = request
  reply.headers({
    'cache-control': `${answer.audience}, no-cache`,
    etag: answer.etag,
    vary: [reply.getHeader('vary'), varies].flat().filter(Boolean).join(', '),
  })
  // To a POST there is no such answer (RFC 9110, 13.1.2).
  if (method === 'GET' && holdsAlready(headers['if-none-match'], answer.etag)) return reply.code(304).send()
  reply.type(answer.type)
  if (!answer.isWorthCompressing || !takesGzip(headers['accept-encoding'])) return reply.send(answer.body)
  return reply.header('content-encoding', 'gzip').send(await answer.compressed())
}

const holdsAlready = (found = '', etag: string): boolean => found === '*' || found.includes(etag.slice('W/'.length))

const takesGzip = (accepted: string | string[] = ''): boolean => /\bgzip\b(?!;q=0(\.0*)?(,|$))/.test(String(accepted))
