import type { FastifyInstance } from 'fastify'
import type { DatasetChanges } from '../live/dataset-changes.ts'
import { serveEvents } from '../live/events.ts'
import type { CountRequest } from '../sign-in/sign-in.ts'
import { type DemoNotice, serveDemoNotice } from './demo-notice.ts'
import type { Explorer } from './explorer.ts'
import { servePage } from './serve-page.ts'
import { type SignInOffer, serveSignInOffer } from './sign-in-offer.ts'

/** What the gateway serves beside the graph, each handed in by whoever makes it. */
export interface PageParts {
  /** Folder of the page's built files, served at `/`. */
  files?: string | undefined
  /** Folder of the explorer's built files: what a browser that goes to `/graphql` is shown. */
  explorer?: string | undefined
  /** How the page lets people sign in; not at all when not given. */
  signIn?: SignInOffer | undefined
  /** What `/events` tells. */
  changes?: DatasetChanges | undefined
  /** What `/demo` answers. */
  demo?: (() => Promise<DemoNotice>) | undefined
}

/** Serves the page's parts; each request is counted against the address it comes from. */
export function servePageParts(
  app: FastifyInstance,
  page: PageParts,
  explorer: Explorer | undefined,
  count: CountRequest,
): void {
  const { files, changes, demo, signIn } = page
  app.register(async (parts) => {
    parts.addHook('onRequest', (request, reply) => count(request, reply, null))
    if (changes) serveEvents(parts, changes)
    if (demo) serveDemoNotice(parts, demo)
    explorer?.serveFiles(parts)
    serveSignInOffer(parts, signIn)
    if (files) servePage(parts, files)
  })
}
