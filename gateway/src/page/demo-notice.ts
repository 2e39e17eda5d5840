import type { Bilingual } from '@hub/schema/calendar/reading'
import type { ViewerRole } from '@hub/schema/viewer'
import type { FastifyInstance } from 'fastify'

/** A viewer of the demo that a page may look as. */
export interface DemoViewerOffer {
  role: ViewerRole
  name: Bilingual
  token: string
}

/** What a page must know of the demo. */
export interface DemoNotice {
  /** Whether invented records are among what is shown. */
  isShown: boolean
  /** Whom the page may look as; empty where tokens of the demo do not count. */
  viewers: readonly DemoViewerOffer[]
}

/** `GET /demo`: whether demo data is shown, and whom a page may look as. */
export function serveDemoNotice(app: FastifyInstance, notice: () => Promise<DemoNotice>): void {
  app.get('/demo', async (_request, reply) => {
    reply.header('cache-control', 'no-store')
    return notice()
  })
}
