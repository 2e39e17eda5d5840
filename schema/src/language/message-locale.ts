import type { MessageLocale } from '../subgraph-request.ts'

/** The language of messages for an `Accept-Language` header: English where it stands before Thai, else Thai (RFC 9110, 12.5.4). */
export function messageLocale(header: string | undefined): MessageLocale {
  const preferred = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const quality = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith('q='))
      return { language: tag.split('-')[0], quality: quality ? Number(quality.slice(2)) : 1 }
    })
    .filter(({ language, quality }) => (language === 'th' || language === 'en') && quality > 0)
    .sort((a, b) => b.quality - a.quality)[0]
  return preferred?.language === 'en' ? 'EN' : 'TH'
}
