import { connectAsOwner } from '@hub/db/connect'
import { makeDemoToken } from '@hub/gateway'
import type { Viewer } from '@hub/schema/viewer'
import type { TestDatabase } from '../kit/database.ts'
import { type Graph, openGraph } from '../kit/graph.ts'

/** An answer with what caches and browsers read of it. */
export interface Reply {
  status: number
  headers: Record<string, string | undefined>
  body: { data: Record<string, unknown> | null; errors?: unknown; extensions?: unknown }
}

/** A gateway that keeps answers, as a process of its own would: only the database is shared. */
export interface KeepingGraph extends Graph {
  ask(viewer: Viewer, query: string, variables?: object, headers?: Record<string, string>): Promise<Reply>
  get(viewer: Viewer, query: string, headers?: Record<string, string>): Promise<Reply>
  end(): Promise<void>
}

const noRateLimit = { requestsPerMinuteOfToken: 1_000_000, requestsPerMinuteOfAddress: 1_000_000 }

/** Opens the graph with room for answers; 0 keeps none. */
export async function openKeepingGraph(database: TestDatabase, bytes = 1_000_000): Promise<KeepingGraph> {
  const owner = connectAsOwner(database.url, { max: 1 })
  const readVersions = async (): Promise<Record<string, number>> => {
    const rows = await owner<{ name: string; version: number }[]>`
      select 'centres' as name, version from centres.dataset_version
      union all select 'networks', version from networks.dataset_version
      union all select 'reporting', version from reporting.dataset_version`
    return Object.fromEntries(rows.map(({ name, version }) => [name, version]))
  }
  const graph = await openGraph(database, {
    limits: noRateLimit,
    ...(bytes > 0 ? { answers: { bytes, readVersions } } : {}),
  })
  const address = await graph.gateway.listen({ host: '127.0.0.1', port: 0 })
  const tokens = new Map<string, Promise<string>>()
  const headersOf = async (viewer: Viewer): Promise<Record<string, string>> => {
    if (viewer.role === 'PUBLIC') return {}
    const key = JSON.stringify(viewer)
    const token = tokens.get(key) ?? makeDemoToken(viewer, database.secret)
    tokens.set(key, token)
    return { authorization: `Bearer ${await token}` }
  }
  return {
    ...graph,
    ask: async (viewer, query, variables = {}, headers = {}) =>
      reply(
        await fetch(`${address}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...(await headersOf(viewer)), ...headers },
          body: JSON.stringify({ query, variables }),
        }),
      ),
    get: async (viewer, query, headers = {}) =>
      reply(
        await fetch(`${address}/graphql?${new URLSearchParams({ query })}`, {
          headers: { 'apollo-require-preflight': 'test', ...(await headersOf(viewer)), ...headers },
        }),
      ),
    end: async () => {
      await graph.close()
      await owner.end()
    },
  }
}

async function reply(response: Response): Promise<Reply> {
  const text = await response.text()
  const body = text === '' ? { data: null } : (JSON.parse(text) as Reply['body'])
  return { status: response.status, headers: Object.fromEntries(response.headers), body }
}
