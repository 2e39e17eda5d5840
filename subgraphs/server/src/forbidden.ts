import type { Bilingual } from '@hub/schema/calendar/reading'
import { say } from '@hub/schema/language/say'
import type { MessageLocale } from '@hub/schema/subgraph-request'
import { GraphQLError } from 'graphql'

/** The refusal of what a viewer may not have or do: code `FORBIDDEN`, in the viewer's language. */
export const forbidden = (reason: Bilingual, locale: MessageLocale): GraphQLError =>
  new GraphQLError(say(reason, locale), { extensions: { code: 'FORBIDDEN' } })
