import type { FastifyInstance } from 'fastify'
import { pino } from 'pino'
import { onTestFinished } from 'vitest'
import { createGateway, type GatewayOptions } from '../src/gateway.ts'
import { demoTokenReader } from '../src/sign-in/demo-token.ts'
import { smallSubgraphs, smallSupergraph } from './small-hub.ts'

export const secret = 'a secret of the test'

export interface Answer {
  status: number
  headers: Headers
  text: string
  body: {
    data?: Record<string, unknown> | null
    errors?: { message: string; path?: unknown; extensions: Record<string, unknown> }[]
    extensions?: Record<string, unknown>
  }
}

/** A gateway that listens, as in production, and what a test asks it with. */
export interface RunningGateway {
  url: string
  app: FastifyInstance
  /** What the gateway has logged, one JSON object a line. */
  log: string[]
  send(init: RequestInit, search?: string): Promise<Answer>
  ask(query: string, options?: { variables?: object; headers?: Record<string, string>; more?: object }): Promise<Answer>
}

/** Starts a gateway over the small hub; it stops when the test is over. */
export async function startGateway(options: Partial<GatewayOptions> = {}): Promise<RunningGateway> {
  const gateway = await openGateway(options)
  onTestFinished(() => gateway.app.close())
  return gateway
}

/** The same, for a whole file: whoever opens it closes `app`. */
export async function openGateway(options: Partial<GatewayOptions> = {}): Promise<RunningGateway> {
  const log: string[] = []
  const app = await createGateway({
    supergraphSdl: smallSupergraph,
    subgraphs: smallSubgraphs(),
    readToken: demoTokenReader(secret),
    introspection: false,
    logger: pino({ level: 'info' }, { write: (line: string) => log.push(line) }),
    ...options,
  })
  const url = `${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`
  const send: RunningGateway['send'] = async (init, search = '') => {
    const response = await fetch(`${url}${search}`, init)
    const text = await response.text()
    const body = text.startsWith('{') ? (JSON.parse(text) as Answer['body']) : {}
    return { status: response.status, headers: response.headers, text, body }
  }
  const ask: RunningGateway['ask'] = (query, { variables, headers, more } = {}) =>
    send({
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers },
      body: JSON.stringify({ query, variables, ...more }),
    })
  return { url, app, log, send, ask }
}

/** Where the demo's conveniences are on. */
export const demo: Partial<GatewayOptions> = { introspection: true }
