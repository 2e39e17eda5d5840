import type { FastifyInstance } from 'fastify'
import type { DatasetChanges } from '../live/dataset-changes.ts'
import { serveEvents } from '../live/events.ts'
import type { CountRequest } from '../sign-in/sign-in.ts'
import { type DemoNotice, serveDemoNotice } from './demo-notice.ts'
import { servePage } from './serve-page.ts'

/** What the gateway serves beside the graph, each handed in by whoever makes it. */
export interface PageParts {
  /** Folder of the page's built files, served at `/`. */
  files?: string | undefined
  /** What `/events` tells. */
  changes?: DatasetChanges | undefined
  /** What `/demo` answers. */
  demo?: (() => Promise<DemoNotice>) | undefined
}

/** Serves the page's parts; each request is counted against the address it comes from. */
export function servePageParts(app: FastifyInstance, { files, changes, demo }: PageParts, count: CountRequest): void {
  app.register(async (parts) => {
    parts.addHook('onRequest', (request, reply) => count(request, reply, null))
    if (changes) serveEvents(parts, changes)
    if (demo) serveDemoNotice(parts, demo)
    if (files) servePage(parts, files)
  })
}
