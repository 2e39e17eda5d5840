import { makeDemoToken } from '@hub/gateway'
import type { Viewer } from '@hub/schema/viewer'
import { createTestDatabase } from '@hub/test/kit/database'
import { openGraph } from '@hub/test/kit/graph'
import { readmeQueries } from './queries.ts'

/** As whom a query is sent, and with what. */
interface Sending {
  viewer?: Viewer | undefined
  variables?: object
}

/** What came back, and how many statements it took. */
interface Answer<Data> {
  data: Data
  errors?: object[]
  statements: number
}

/** Someone who tries what the README shows, on a hub of their own with the demo nation. */
export interface Reader {
  /** Sends a query or mutation of the README over HTTP. */
  send<Data>(name: string, sending?: Sending): Promise<Answer<Data>>
  close(): Promise<void>
}

/** Opens a hub as the README's reader has it. */
export async function openReader(): Promise<Reader> {
  const database = await createTestDatabase({ from: 'demo' })
  const graph = await openGraph(database)
  const address = await graph.gateway.listen({ host: '127.0.0.1', port: 0 })
  return {
    send: async <Data>(name: string, { viewer, variables }: Sending = {}) => {
      const token = viewer ? await makeDemoToken(viewer, database.secret) : undefined
      graph.takeStatements()
      const reply = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
        body: JSON.stringify({ query: readmeQueries[name], variables }),
      })
      const answer = (await reply.json()) as Omit<Answer<Data>, 'statements'>
      return { ...answer, statements: graph.takeStatements() }
    },
    close: async () => {
      await graph.close()
      await database.drop()
    },
  }
}
