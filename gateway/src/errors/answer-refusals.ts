import type { Bilingual } from '@hub/schema/calendar/reading'
import { messageLocale } from '@hub/schema/language/message-locale'
import { say } from '@hub/schema/language/say'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import type { Limits } from '../limits/limits.ts'
import { tooComplex } from '../limits/too-complex.ts'
import { internalError } from './error-language.ts'
import { Refusal } from './refusal.ts'

const notFound: Bilingual = { th: 'ไม่พบหน้าที่ขอ', en: 'there is nothing here' }
const badRequests: Record<number, Bilingual> = {
  400: { th: 'อ่านคำขอไม่ได้ เนื้อความต้องเป็น JSON', en: 'the request cannot be read; its body must be JSON' },
  415: {
    th: 'รับเฉพาะเนื้อความแบบ application/json',
    en: 'the body of a request must be of type application/json',
  },
}
const badRequest: Bilingual = { th: 'คำขอไม่ถูกต้อง', en: 'the request is not valid' }

type AnswerError = (error: FastifyError | Refusal, request: FastifyRequest, reply: FastifyReply) => FastifyReply

/**
 * Gives what answers a request that is refused, or fails, outside Apollo Server: in the form of a GraphQL answer, in the
 * reader's language, and with nothing of the inside (no stack, no path, no message of a library).
 */
export const refusalAnswer =
  (logger: Logger, limits: Limits): AnswerError =>
  (error, request, reply) => {
    const refusal = error instanceof Refusal ? error : refusalOf(error, request, limits)
    if (refusal.status >= 500) logger.error({ err: refusal.cause ?? refusal }, refusal.message)
    return answer(request, reply, refusal)
  }

/** Answers in that way whatever the routes of the gateway throw, and what no route is for. */
export function answerRefusals(app: FastifyInstance, answerError: AnswerError): void {
  app.setErrorHandler(answerError)
  app.setNotFoundHandler((request, reply) =>
    answer(request, reply, new Refusal({ code: 'BAD_REQUEST', status: 404, reason: notFound })),
  )
}

function refusalOf(error: FastifyError, request: FastifyRequest, limits: Limits): Refusal {
  const status = error.statusCode ?? 500
  if (status === 413)
    return tooComplex('bodyBytes', request.headers['content-length'] ?? `> ${limits.bodyBytes}`, limits)
  return status < 500
    ? new Refusal({ code: 'BAD_REQUEST', status, reason: badRequests[status] ?? badRequest })
    : new Refusal({ code: 'INTERNAL_SERVER_ERROR', status: 500, reason: internalError, cause: error })
}

function answer(request: FastifyRequest, reply: FastifyReply, refusal: Refusal): FastifyReply {
  const { code, status, reason, details, headers } = refusal
  const message = say(reason, messageLocale(request.headers['accept-language']))
  const graphql = request.headers.accept?.includes('application/graphql-response+json')
  return reply
    .code(status)
    .headers({ 'cache-control': 'no-store', ...headers })
    .type(graphql ? 'application/graphql-response+json; charset=utf-8' : 'application/json; charset=utf-8')
    .send(JSON.stringify({ errors: [{ message, extensions: { code, ...details } }] }))
}
