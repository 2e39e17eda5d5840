import type { Bilingual } from '@hub/schema/calendar/reading'
import { say } from '@hub/schema/language/say'
import type { MessageLocale } from '@hub/schema/subgraph-request'
import { GraphQLError } from 'graphql'

/** What was wrong with an argument, in both languages. */
export interface InputFault {
  /** Path of the argument, e.g. `first` or `filter.province`. */
  field: string
  found: unknown
  /** What is accepted, in words. */
  accepted: Bilingual
}

/** The error of an argument nobody can answer: code `BAD_USER_INPUT`, in the viewer's language. */
export function inputError({ field, found, accepted }: InputFault, locale: MessageLocale): GraphQLError {
  const shown = JSON.stringify(found)
  const message = {
    th: `${field}: พบ ${shown}; ค่าที่รับได้: ${accepted.th}`,
    en: `${field}: found ${shown}; accepted: ${accepted.en}`,
  }
  return new GraphQLError(say(message, locale), {
    extensions: { code: 'BAD_USER_INPUT', field, found, accepted: say(accepted, locale) },
  })
}
