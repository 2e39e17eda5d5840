import type { MessageLocale } from '@hub/schema/subgraph-request'

/** What the gateway tells a reader, in both of the hub's languages; each reader gets the one asked for. */
export interface Message {
  th: string
  en: string
}

/** The message in the language of the request. */
export const say = (message: Message, locale: MessageLocale): string => (locale === 'EN' ? message.en : message.th)
