import type { Bilingual } from '@hub/schema/calendar/reading'
import type { MessageLocale } from '@hub/schema/subgraph-request'

/** What the gateway tells a reader, in the language of the request alone. */
export const say = (message: Bilingual, locale: MessageLocale): string => (locale === 'EN' ? message.en : message.th)
