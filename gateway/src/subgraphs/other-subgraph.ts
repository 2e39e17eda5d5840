import type { SubgraphAnswer, SubgraphExecutor } from '@hub/schema/subgraph-request'
import { Pool } from 'undici'

export interface OtherSubgraphOptions {
  name: string
  url: string
  /** How long one call may take, in milliseconds. */
  timeout: number
}

/**
 * A subgraph that is not the hub's, over keep-alive HTTP. It is told nothing of the viewer: what signs viewers for the hub's
 * own subgraphs is nobody else's. Nor is it believed what the hub's own say of their data, so that no answer of it is kept.
 */
export function otherSubgraph({ name, url, timeout }: OtherSubgraphOptions): SubgraphExecutor {
  const { origin, pathname, search } = new URL(url)
  const pool = new Pool(origin)
  return async ({ query, variables, operationName }) => {
    const signal = AbortSignal.timeout(timeout)
    const request = {
      path: `${pathname}${search}`,
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query, variables, operationName }),
      signal,
    } as const
    // A kept-alive connection may have been closed on the other side. A write is not sent twice: it might be done twice.
    const { statusCode, headers, body } = await pool.request(request).catch((error: unknown) => {
      if (signal.aborted || query.startsWith('mutation')) throw error
      return pool.request(request)
    })
    // Errors of an operation may come with any status.
    if (!String(headers['content-type']).includes('json')) {
      await body.dump()
      throw new Error(`subgraph ${name} answered HTTP ${statusCode} without JSON`)
    }
    const { data = null, errors } = (await body.json()) as SubgraphAnswer
    return { data, ...(errors ? { errors } : {}) }
  }
}
