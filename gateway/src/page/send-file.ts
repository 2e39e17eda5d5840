import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Encoding, PageFile } from './page-files.ts'

/** Whether a browser asks for something to show in a window, rather than for a part of it. */
export const wantsDocument = ({ headers }: FastifyRequest): boolean => headers.accept?.includes('text/html') ?? false

/** The path of a request, without what is asked of it. */
export const pathOf = (url: string): string => url.split('?', 1)[0] ?? '/'

/** Sends a file of a page, or that it has not changed. `vary` names what else than the encoding the answer depends on. */
export function sendFile(
  file: PageFile,
  { headers }: FastifyRequest,
  reply: FastifyReply,
  vary?: string,
): FastifyReply {
  reply.headers({
    'cache-control': file.isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    etag: file.etag,
    vary: vary ? `accept-encoding, ${vary}` : 'accept-encoding',
  })
  if (headers['if-none-match']?.includes(file.etag)) return reply.code(304).send()
  const encoding = encodingFor(file, String(headers['accept-encoding'] ?? ''))
  if (encoding !== 'identity') reply.header('content-encoding', encoding)
  return reply.type(file.type).send(file.contents[encoding])
}

/** The smallest form of the file that the browser takes. */
function encodingFor({ contents }: PageFile, accepted: string): Encoding {
  const takes = (encoding: Encoding): boolean => new RegExp(`\\b${encoding}\\b(?!;q=0(\\.0*)?(,|$))`).test(accepted)
  if (contents.br && takes('br')) return 'br'
  return contents.gzip && takes('gzip') ? 'gzip' : 'identity'
}
