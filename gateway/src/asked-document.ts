import type { FastifyRequest } from 'fastify'
import { searchOf } from './http/graphql-handler.ts'

/**
 * The document a request carries, read as Apollo Server reads it: of a POST from the body alone, of a GET from the query
 * string. Undefined where there is none, or more than one, which Apollo Server refuses, and where a hash stands for it.
 */
export function askedDocument({
  method,
  body,
  url,
}: Pick<FastifyRequest, 'method' | 'body' | 'url'>): string | undefined {
  if (method === 'GET') {
    const [document, ...others] = new URLSearchParams(searchOf(url)).getAll('query')
    return others.length === 0 ? document : undefined
  }
  if (typeof body !== 'object' || body === null || !('query' in body)) return undefined
  return typeof body.query === 'string' ? body.query : undefined
}
