import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Encoding, type PageFile, pageFiles } from './page-files.ts'

/**
 * Serves a page's built files at `/`. Every path that a browser goes to and that is no file gives `index.html`: the page
 * knows its views. What asks for something else than a document is told that there is nothing.
 */
export function servePage(app: FastifyInstance, folder: string): void {
  const files = pageFiles(folder)
  const index = files.get('/index.html')
  if (!index) throw new Error(`${folder} holds no index.html`)
  app.get('/*', (request, reply) => {
    const asked = pathOf(request.url)
    const file = files.get(asked) ?? (wantsDocument(request) && !asked.startsWith('/assets/') ? index : undefined)
    if (!file) return reply.callNotFound()
    return sendFile(file, request, reply)
  })
}

const pathOf = (url: string): string => url.split('?', 1)[0] ?? '/'

const wantsDocument = ({ headers }: FastifyRequest): boolean => headers.accept?.includes('text/html') ?? false

function sendFile(file: PageFile, { headers }: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.headers({
    'cache-control': file.isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    etag: file.etag,
    vary: 'accept-encoding',
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
