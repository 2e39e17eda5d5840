import type { IncomingHttpHeaders } from 'node:http'
import { messageLocale } from '@hub/schema/language/message-locale'
import type { Viewer } from '@hub/schema/viewer'

/** Headers by which Apollo Server decides whether and in which form it answers. */
const decisive = ['accept', 'content-type', 'apollo-require-preflight', 'x-apollo-operation-name'] as const

/** A request of the graph, as far as its answer depends on it. */
export interface Asked {
  method: string
  /** The body as it was sent, or the URL of a GET. */
  asked: string
  headers: IncomingHttpHeaders
  viewer: Viewer
}

/**
 * What makes two requests the same: what is asked (document or its hash, operation, variables), in which form and language,
 * and the viewer's scope. Whoever asks within a scope is not in it: no answer but of personal data depends on it. What is asked
 * stands in it as it was sent: to hash it would take 4 % of a kept answer's CPU, to read it as JSON 3 %.
 */
export function answerKey({ method, asked, headers, viewer }: Asked): string {
  const { role, province, lao, purpose } = viewer
  const scope = [role, province, lao, purpose]
  const form = [...decisive.map((name) => headers[name]), messageLocale(headers['accept-language'])]
  return JSON.stringify([scope, form, method]) + asked
}
