import type { FastifyInstance } from 'fastify'
import { pageFiles } from './page-files.ts'
import { pathOf, sendFile, wantsDocument } from './send-file.ts'

/**
 * Serves a page's built files at `/`, the page itself to everyone. Every other path that a browser goes to and that is no
 * file gives `index.html`: the page knows its views. What asks for something else than a document is told that there is
 * nothing.
 */
export function servePage(app: FastifyInstance, folder: string): void {
  const files = pageFiles(folder)
  const index = files.get('/index.html')
  if (!index) throw new Error(`${folder} holds no index.html`)
  app.get('/*', (request, reply) => {
    const asked = pathOf(request.url)
    const isView = asked === '/' || (wantsDocument(request) && !asked.startsWith('/assets/'))
    const file = files.get(asked) ?? (isView ? index : undefined)
    if (!file) return reply.callNotFound()
    return sendFile(file, request, reply)
  })
}
