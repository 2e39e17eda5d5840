import type { FastifyRequest } from 'fastify'
import { Refusal } from '../errors/refusal.ts'
import { searchOf } from './graphql-handler.ts'

// As JSON writes it, and as GraphQL may (September 2025 specification, 2.9.4: `\u{0}`).
const nul = /\\u(0000|\{0+\})/i

/**
 * Refuses a request with the character NUL in a text: Postgres keeps none (its manual, 8.3), and no name, code or message has one.
 * @throws {Refusal} `BAD_USER_INPUT`
 */
export function refuseNul({ method, body, url }: Pick<FastifyRequest, 'method' | 'body' | 'url'>): void {
  const asked = method === 'GET' ? [...new URLSearchParams(searchOf(url)).values()] : body
  if (!nul.test(JSON.stringify(asked) ?? '')) return
  throw new Refusal({
    code: 'BAD_USER_INPUT',
    status: 400,
    reason: { th: 'ข้อความต้องไม่มีอักขระ NUL (\\u0000)', en: 'a text may not hold the character NUL (\\u0000)' },
  })
}
