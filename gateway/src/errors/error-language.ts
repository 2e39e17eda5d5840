import type { ApolloServerPlugin } from '@apollo/server'
import type { Bilingual } from '@hub/schema/calendar/reading'
import { say } from '@hub/schema/language/say'
import type { MessageLocale } from '@hub/schema/subgraph-request'
import type { GraphQLFormattedError } from 'graphql'
import type { GatewayContext } from '../gateway-context.ts'
import { apolloRefusal } from './apollo-refusals.ts'

/** All that a client is told of a fault of ours; the rest stands in the log. */
export const internalError: Bilingual = { th: 'เกิดข้อผิดพลาดภายในระบบ', en: 'internal error' }

/** What stands before the English words of GraphQL itself, for those who read Thai. */
const inThai: Record<string, string> = {
  GRAPHQL_PARSE_FAILED: 'อ่านคำถามตามไวยากรณ์ GraphQL ไม่ได้',
  GRAPHQL_VALIDATION_FAILED: 'คำถามไม่ตรงกับโครงสร้างของกราฟ',
  BAD_USER_INPUT: 'ค่าที่ส่งมาไม่ถูกต้อง',
  BAD_REQUEST: 'คำขอไม่ถูกต้อง',
}

/** Tells errors in the language of the request: what makes or masks them (GraphQL itself, `answer-errors.ts`) knows no request. */
export const errorLanguage: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue: { locale }, response }) {
        if (response.body.kind !== 'single') return
        const { singleResult } = response.body
        singleResult.errors = singleResult.errors?.map((error) => ({ ...error, message: told(error, locale) }))
      },
    }
  },
}

/** Tells the errors of an answer that Apollo Server gave without running its plugins: it refused the request itself. */
export function inLanguage(answer: string, locale: MessageLocale): string {
  const { errors, ...rest } = JSON.parse(answer) as { errors?: GraphQLFormattedError[] }
  return JSON.stringify({ errors: errors?.map((error) => ({ ...error, message: told(error, locale) })), ...rest })
}

const thai = /[\u0e00-\u0e7f]/

/** What a message quotes of its request: in whatever language, it is not the message's own. */
const quoted = /"(?:[^"\\]|\\.)*"/g

function told({ message, extensions }: GraphQLFormattedError, locale: MessageLocale): string {
  const code = String(extensions?.code)
  if (code === 'INTERNAL_SERVER_ERROR') return say(internalError, locale)
  const refusal = code === 'BAD_REQUEST' ? apolloRefusal(message) : undefined
  if (refusal) return say(refusal, locale)
  const label = locale === 'TH' && !thai.test(message.replace(quoted, '')) ? inThai[code] : undefined
  return label ? `${label}: ${message}` : message
}
