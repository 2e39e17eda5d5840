/** A row with its names; where the English one is missing, the Thai one stands in. */
interface Named {
  nameTh: string
  nameEn?: string | null
}

/** The resolver of `name(locale)`. */
export const localisedName = ({ nameTh, nameEn }: Named, { locale }: { locale?: 'TH' | 'EN' | null }): string =>
  locale === 'EN' ? (nameEn ?? nameTh) : nameTh
