import { inLocale, type WantedLocale } from '@hub/schema/language/in-locale'

const units = {
  CENTRES: { th: 'ศูนย์', en: 'centre' },
  NETWORKS: { th: 'เครือข่าย', en: 'network' },
} as const

/** What an indicator counts, as the work manual's tables call it. */
export const unitOf = (indicator: keyof typeof units, locale: WantedLocale): string =>
  inLocale(locale, units[indicator].th, units[indicator].en)
