import type { Bilingual } from '../calendar/reading.ts'
import type { MessageLocale } from '../subgraph-request.ts'

/** What a reader is told, in the language of the request alone. */
export const say = (message: Bilingual, locale: MessageLocale): string => (locale === 'EN' ? message.en : message.th)
