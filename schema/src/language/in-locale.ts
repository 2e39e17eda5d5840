/** The language a text of the data is wanted in, as the argument `locale` gives it; Thai when nothing else is said. */
export type WantedLocale = 'TH' | 'EN' | null | undefined

/** A text in the wanted language. */
export const inLocale = <Text>(locale: WantedLocale, th: Text, en: Text): Text => (locale === 'EN' ? en : th)
