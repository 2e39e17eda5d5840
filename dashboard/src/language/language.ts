/** The languages of the page; Thai is the first. */
export const languages = ['th', 'en'] as const

export type Language = (typeof languages)[number]

/** The language as the graph names it, for names and texts of the data. */
export const localeOf = (language: Language): 'TH' | 'EN' => (language === 'en' ? 'EN' : 'TH')
