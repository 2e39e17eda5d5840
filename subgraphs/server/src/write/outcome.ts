import { KeyReused } from '@hub/db/write'
import { say } from '@hub/schema/language/say'
import type { MessageLocale } from '@hub/schema/subgraph-request'
import { type Refusal, Refused } from './refused.ts'

/** A refusal as the schema's `UserError` has it. */
export interface UserError {
  code: Refusal['code']
  message: string
  path: string[]
  changedFields: string[] | null
}

/** What came of a change: its result, or why it was refused. */
export type Outcome<Result> =
  | { result: Result; replayed: boolean; userErrors: [] }
  | { result: null; replayed: false; userErrors: UserError[] }

/** The outcome that an error of a verb stands for; what is no refusal goes on as the fault it is. */
export function refusalOf(error: unknown, locale: MessageLocale): Outcome<never> {
  if (error instanceof KeyReused) return refused([keyReused], locale)
  if (error instanceof Refused) return refused(error.refusals, locale)
  throw error
}

const refused = (refusals: readonly Refusal[], locale: MessageLocale): Outcome<never> => ({
  result: null,
  replayed: false,
  userErrors: refusals.map(({ code, path, message, changedFields }) => ({
    code,
    path: path.map(String),
    message: say(message, locale),
    changedFields: changedFields ?? null,
  })),
})

const keyReused: Refusal = {
  code: 'IDEMPOTENCY_KEY_REUSED',
  path: ['input', 'idempotencyKey'],
  message: {
    th: 'คีย์นี้ใช้กับคำขออื่นแล้ว โปรดใช้คีย์ใหม่สำหรับคำขอใหม่',
    en: 'this key was used for another request; use a new key for a new request',
  },
}
