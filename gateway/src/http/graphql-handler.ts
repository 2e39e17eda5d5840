import { type ApolloServer, HeaderMap } from '@apollo/server'
import { messageLocale } from '@hub/schema/language/message-locale'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Answers, FreshAnswer } from '../answers/answers.ts'
import { KeptAnswer } from '../answers/kept-answer.ts'
import { sendKept } from '../answers/send-kept.ts'
import { inLanguage } from '../errors/error-language.ts'
import type { GatewayContext } from '../gateway-context.ts'

/** The query string of a request's URL. Of the URL alone: what a client writes as its `Host` may be no host. */
export const searchOf = (url: string): string => new URL(url, 'http://gateway').search

export interface GraphqlHandling {
  apollo: ApolloServer<GatewayContext>
  /** Called once Apollo Server has ruled out a cross-site request; what it throws is answered as an error of the operation. */
  contextOf: (request: FastifyRequest) => Promise<GatewayContext>
  answers: Answers | undefined
  /** Reads a body that was kept unread. */
  readBody: (request: FastifyRequest) => Promise<void>
}

/** Answers a request from what is kept, else by Apollo Server. */
export const graphqlHandler =
  ({ apollo, contextOf, answers, readBody }: GraphqlHandling) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const run = async () => {
      await readBody(request)
      return execute(apollo, request, () => contextOf(request))
    }
    const answer = await (answers ? answers.answer(request, run) : run())
    if (answer instanceof KeptAnswer) return sendKept(answer, request, reply)
    const { status, headers, text } = answer
    return reply
      .code(status)
      .headers(headers)
      .send(status >= 400 ? inLanguage(text, messageLocale(request.headers['accept-language'])) : text)
  }

/** Hands a request to Apollo Server. */
async function execute(
  apollo: ApolloServer<GatewayContext>,
  { method, url, body, headers }: FastifyRequest,
  contextOf: () => Promise<GatewayContext>,
): Promise<FreshAnswer> {
  let context: GatewayContext | undefined
  const answer = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method, search: searchOf(url), body, headers: headerMap(headers) },
    context: async () => {
      context = await contextOf()
      return context
    },
  })
  if (answer.body.kind !== 'complete') throw new Error('the gateway answers no operation in parts')
  return {
    status: answer.status ?? 200,
    headers: Object.fromEntries(answer.headers),
    text: answer.body.string,
    standing: context?.standing,
    versions: context?.datasetVersions.toJSON() ?? {},
  }
}

function headerMap(headers: FastifyRequest['headers']): HeaderMap {
  const map = new HeaderMap()
  for (const [name, value] of Object.entries(headers)) if (value) map.set(name, [value].flat().join(', '))
  return map
}
