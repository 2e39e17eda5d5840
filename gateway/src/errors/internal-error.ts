import type { ApolloServerPlugin } from '@apollo/server'
import type { Bilingual } from '@hub/schema/calendar/reading'
import { say } from '@hub/schema/language/say'
import type { GatewayContext } from '../gateway-context.ts'

/** All that a client is told of a fault of ours; the rest stands in the log. */
export const internalError: Bilingual = { th: 'เกิดข้อผิดพลาดภายในระบบ', en: 'internal error' }

/** Tells faults in the language of the request: what masks them (`answer-errors.ts`) knows no request. */
export const internalErrorLanguage: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue, response }) {
        if (response.body.kind !== 'single') return
        const { singleResult } = response.body
        singleResult.errors = singleResult.errors?.map((error) =>
          error.extensions?.code === 'INTERNAL_SERVER_ERROR'
            ? { ...error, message: say(internalError, contextValue.locale) }
            : error,
        )
      },
    }
  },
}
