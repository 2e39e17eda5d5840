import { HeaderMap } from '@apollo/server'
import type { Bilingual } from '@hub/schema/calendar/reading'
import { say } from '@hub/schema/language/say'
import type { MessageLocale } from '@hub/schema/subgraph-request'
import { GraphQLError } from 'graphql'

export interface RefusalOptions {
  /** The code of `extensions.code`. */
  code: string
  /** The HTTP status of the answer. */
  status: number
  reason: Bilingual
  /** What else of `extensions` helps the client mend its request, e.g. `found` and `accepted`. */
  details?: Record<string, unknown>
  headers?: Record<string, string>
  /** The fault behind it, for the log alone. */
  cause?: unknown
}

/** A request the gateway does not run, and why: thrown before Apollo Server or from within, told in the reader's language. */
export class Refusal extends Error {
  override readonly name: string = 'Refusal'
  readonly code: string
  readonly status: number
  readonly reason: Bilingual
  readonly details: Record<string, unknown>
  readonly headers: Record<string, string>

  constructor({ code, status, reason, details = {}, headers = {}, cause }: RefusalOptions) {
    super(reason.en, { cause })
    this.code = code
    this.status = status
    this.reason = reason
    this.details = details
    this.headers = headers
  }

  /** The refusal as Apollo Server throws it, with its HTTP status and headers. */
  toGraphQLError(locale: MessageLocale): GraphQLError {
    const http = { status: this.status, headers: new HeaderMap(Object.entries(this.headers)) }
    return new GraphQLError(say(this.reason, locale), { extensions: { code: this.code, ...this.details, http } })
  }
}
