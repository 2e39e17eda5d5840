/** The language a text is wanted in; Thai when nothing else is said. */
export type WantedLocale = 'TH' | 'EN' | null | undefined

/** A text in the wanted language. */
export const inLocale = <Text>(locale: WantedLocale, th: Text, en: Text): Text => (locale === 'EN' ? en : th)
