import { type ApolloServer, HeaderMap } from '@apollo/server'
import { messageLocale } from '@hub/schema/language/message-locale'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { inLanguage } from '../errors/error-language.ts'
import type { GatewayContext } from '../gateway-context.ts'

/** The query string of a request's URL. Of the URL alone: what a client writes as its `Host` may be no host. */
export const searchOf = (url: string): string => new URL(url, 'http://gateway').search

/**
 * Hands a request to Apollo Server, and its answer back. `contextOf` is called once Apollo Server has ruled out a cross-site
 * request; what it throws is answered as an error of the operation.
 */
export const graphqlHandler =
  (apollo: ApolloServer<GatewayContext>, contextOf: (request: FastifyRequest) => Promise<GatewayContext>) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { method, url, body, headers } = request
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method, search: searchOf(url), body, headers: headerMap(headers) },
      context: () => contextOf(request),
    })
    if (answer.body.kind !== 'complete') throw new Error('the gateway answers no operation in parts')
    const { status = 200 } = answer
    const text = answer.body.string
    return reply
      .code(status)
      .headers(Object.fromEntries(answer.headers))
      .send(status >= 400 ? inLanguage(text, messageLocale(request.headers['accept-language'])) : text)
  }

function headerMap(headers: FastifyRequest['headers']): HeaderMap {
  const map = new HeaderMap()
  for (const [name, value] of Object.entries(headers)) if (value) map.set(name, [value].flat().join(', '))
  return map
}
