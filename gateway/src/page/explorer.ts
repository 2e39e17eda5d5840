import type { FastifyInstance } from 'fastify'
import { explorerHeaders } from '../http/security-headers.ts'
import type { CountRequest } from '../sign-in/sign-in.ts'
import { type PageFile, pageFiles } from './page-files.ts'
import { pathOf, sendFile, wantsDocument } from './send-file.ts'

/** A page for developers that stands at the graph's own address. */
export class Explorer {
  readonly #files: ReadonlyMap<string, PageFile>
  readonly #index: PageFile

  /** @throws when the folder holds no page */
  constructor(folder: string) {
    this.#files = pageFiles(folder)
    const index = this.#files.get('/index.html')
    if (!index) throw new Error(`${folder} holds no index.html`)
    this.#index = index
  }

  /**
   * Shows the page to a browser that goes to `/graphql`. Must be registered before whatever else reads requests of the graph:
   * all that ask for something else than a document pass by unchanged.
   */
  answerBrowsers(graph: FastifyInstance, count: CountRequest): void {
    const headers = explorerHeaders()
    graph.addHook('onRequest', async (request, reply) => {
      if (request.method !== 'GET' || !wantsDocument(request)) return
      await count(request, reply, null)
      reply.headers(headers)
      // The same address answers a client of the graph otherwise.
      return sendFile(this.#index, request, reply, 'accept')
    })
  }

  /** Serves what the page loads. */
  serveFiles(app: FastifyInstance): void {
    app.get('/graphql/assets/*', async (request, reply) => {
      const file = this.#files.get(pathOf(request.url).slice('/graphql'.length))
      return file ? sendFile(file, request, reply) : reply.callNotFound()
    })
  }
}
